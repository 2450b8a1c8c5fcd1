import { messages } from '../../../platform/language/message.js';

export const publishingMessages = messages('publishing', {
  intro: {
    sv: 'Den här sidan är inte skriven för hand. Den visar samma tabell som programmet följer när det avgör vad som får lämna oss. Står en uppgift inte som offentlig här kommer den inte ut.',
    en: 'This page is not written by hand. It shows the table that the program itself follows when it decides what may leave us. What is not public here does not get out.',
  },
  neverTitle: { sv: 'Aldrig', en: 'Never' },
  never: {
    sv: 'Personnummer, privata adresser, telefonnummer och privata e-postadresser publiceras aldrig. Texter letas igenom innan de sparas: personnummer, telefonnummer och e-postadresser stoppas.',
    en: 'Personal numbers, private addresses, telephone numbers and private e-mail addresses are never published. Texts are searched before they are saved: personal numbers, telephone numbers and e-mail addresses are stopped.',
  },
  namesTitle: { sv: 'Vem nämns med namn?', en: 'Who is named?' },
  names: {
    sv: 'Förtroendevalda och chefer nämns med namn. Andra anställda står med roll och enhet. Organisationer nämns alltid. Den som kommer utifrån står med sin funktion, och med namn bara om det finns en antecknad grund för det. Den som har skyddad identitet nämns inte, och det syns inte varför.',
    en: 'Elected officials and managers are named. Other staff are shown by role and unit. Organisations are always named. People from outside are shown by what they do, and by name only where a basis for it is recorded. Whoever has a protected identity is not named, and it cannot be seen why.',
  },
  termTitle: { sv: 'Hur länge?', en: 'For how long?' },
  term: {
    sv: 'Namn visas så länge som den offentliga organisationen har bestämt. Sedan försvinner de ur alla versioner, filer och flöden. Mötet står kvar.',
    en: 'Names are shown for as long as the public body has decided. Then they leave all versions, files and feeds. The meeting stays.',
  },
  withheldTitle: { sv: 'Vad som maskeras', en: 'What is withheld' },
  withheld: {
    sv: 'Tas något bort ur ett offentligt möte står det att det har tagits bort, sedan när och på vilken grund. Ett namn som inte visas har alltid samma förklaring: personuppgift.',
    en: 'If something is taken out of a public meeting, it says that it was, since when and on which ground. A name that is not shown always has the same explanation: personal data.',
  },
  tableTitle: { sv: 'Uppgift för uppgift', en: 'Value by value' },
  published: { sv: 'Offentligt', en: 'Public' },
  conditional: { sv: 'Offentligt på villkor', en: 'Public on a condition' },
  kept: { sv: 'Stannar hos oss', en: 'Stays with us' },
  nothing: { sv: 'Ingenting', en: 'Nothing' },
  privateTitle: { sv: 'Det som ingen utanför ser något av', en: 'What nobody outside sees anything of' },
});
