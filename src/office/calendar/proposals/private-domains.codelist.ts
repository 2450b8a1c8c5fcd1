/** Where people have addresses of their own, whoever they work for: such a domain names no organisation. */
const WHOLE = new Set(
  `gmail.com googlemail.com outlook.com outlook.se msn.com passport.com icloud.com me.com mac.com proton.me protonmail.com
  protonmail.ch pm.me aol.com aim.com fastmail.com fastmail.fm hey.com tutanota.com tuta.com tuta.io tutamail.com zoho.com
  zohomail.eu mail.com email.com inbox.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de posteo.de
  posteo.net mailbox.org runbox.com disroot.org riseup.net mail.ru bk.ru list.ru inbox.ru rambler.ru yandex.ru yandex.com
  qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net rediffmail.com ymail.com rocketmail.com comcast.net
  verizon.net att.net sbcglobal.net cox.net charter.net btinternet.com virginmedia.com sky.com talktalk.net ntlworld.com
  orange.fr wanadoo.fr free.fr sfr.fr laposte.net libero.it virgilio.it tin.it alice.it telenet.be skynet.be ziggo.nl
  kpnmail.nl planet.nl xs4all.nl home.nl online.no getmail.no broadpark.no mail.dk jubii.dk stofanet.dk suomi24.fi
  luukku.com kolumbus.fi telia.com telia.se bredband.net bredband2.com comhem.se spray.se passagen.se home.se swipnet.se
  tele2.se glocalnet.net ownit.nu bahnhof.se tyfon.nu algonet.se bostream.nu chello.se tiscali.se utfors.se brikks.com
  mailbox.swipnet.se bolina.hsb.se crossnet.se allt2.se privat.utfors.se duck.com duckduckgo.com simplelogin.com
  relay.firefox.com privaterelay.appleid.com mailinator.com hushmail.com`.split(/\s+/),
);

/** Of some the country follows: hotmail.se, live.se, yahoo.co.uk. */
const FIRST = /^(?:hotmail|live|yahoo|ymail|gmx|yandex)\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/;

export function isPrivateDomain(domain: string): boolean {
  return WHOLE.has(domain) || FIRST.test(domain);
}
