/** A legal form as people write it, and other ways of writing it. */
export interface LegalForm {
  readonly form: string;
  /** Case matters in what is listed here: `ry` is a form, while `se` is only one as `SE`. */
  readonly writings: readonly string[];
}

/** Forms at the end of a name; names are compared without them. Upper case is understood for all of them. */
export const ENDING_FORMS: readonly LegalForm[] = forms(`
AB | Ab | aktiebolag | aktiebolaget
HB | handelsbolag | handelsbolaget
KB | kommanditbolag | kommanditbolaget
ek. för. | ek för | ekonomisk förening
Oy | oy | osakeyhtiö
Oyj | oyj
Ky
ry | r.y. | RY
rf | r.f. | RF
A/S | AS | As | a/s
ASA
ANS
ApS
a.m.b.a. | amba
Ltd | ltd | Limited | limited
plc | Plc
LLC | llc
LLP
Inc | inc | Incorporated
Corp | Corporation
Co
CIC
CLG
DAC
Pty
GmbH | gmbh
gGmbH
mbH
AG
KG
KGaA
OHG
e.V. | eV
eG
GbR
SE
SCE
EEIG | GEIE | EWIV
SA
SAS
SASU
SARL | Sàrl | S.à r.l. | sarl
SNC
EURL
GIE
SCRL
SPRL
ASBL | asbl
AISBL | aisbl
VZW | vzw
IVZW | ivzw
BVBA
NV
BV
SpA | S.p.A.
Srl | S.r.l.
Scarl
SL
SLU
SAU
SGPS
Lda
sp. z o.o. | sp z oo | Sp. z o.o.
s.r.o. | sro
a.s.
z.s.
o.p.s.
v.o.s.
Kft
Zrt
Nyrt
EOOD
OOD
ЕООД
ООД
OÜ
MTÜ
UAB
VšĮ
SIA
d.o.o. | doo
d.d.
ΑΕ
ΕΠΕ
SICAV
`);

/** Forms that a name may begin with: AB Volvo, Oy Karl Fazer Ab. */
export const OPENING_FORMS: readonly LegalForm[] = forms(`
AB | Aktiebolaget
Oy
UAB
SIA
`);

/** Words that are a legal form and a part of the name as well; names are compared with them. */
export const NAMED_FORMS: readonly LegalForm[] = forms(`
Stiftelse | stiftelse | Stiftelsen | stiftelsen
Stiftung | stiftung
Stichting
Fundación
Fundação
Fondation
Fondazione
Fundacja
Foundation | foundation
Säätiö | säätiö
ideell förening | Ideella föreningen
`);

function forms(lines: string): LegalForm[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((writing) => writing.trim()))
    .map((writings) => ({ form: writings[0] ?? '', writings }));
}
