/** Where mail is looked at. Each list is of phrases with commas between, in the small pattern language of the lexicon. */
export const placeWords = {
  WEB: `owa, outlook web( app| access)?, outlook (on|in) the (web|internet|browser), outlook im (web|browser), outlook en la web, outlook sur le web,
    outlook.com, outlook.office.com, outlook.office365.com, outlook.live.com, office.com, (office 365|outlook) online, online (version|mailbox|inbox|outlook|copy|view),
    server copy, web ?mail(er|s)?( client| page| site| interface)?, web (version|app|access|client|interface|portal|outlook|calendar|view|thing|one|side|inbox|mailbox|ui),
    webzugriff, weboberflache, webansicht, webversion, webclient, website, web ?seite, web ?page, web site, web, (web )?browser, chrome, edge, firefox, safari, navigateur, navegador,
    internet (one|version|page|site|thing), (on|in|over) the (internet|net|site|portal), (im|ubers?) (internet|netz), uber das internet, sur (internet|le net|le site), (en|por) internet,
    la pagina, (pagina|sitio|correo|version) web, site (web|internet), version (internet|web|en ligne), boite en ligne, portal, portail`,
  ONLINE: 'online',
  /** What is named after the web and is not Outlook's. */
  NOT_WEB: `web ?(page|site|seite) (of|from|von|de), website (of|from), a web ?page, web (link|shop|meeting|cam|conference|hook|part|services?|dienste|developer|design|host|add in), webcam, webinar, webshop, web ?hosting, web ?hoster, (my|private|personal|free) (private |personal |free )?outlook.com`,
  HERE: `(desktop |installed |classic )?outlook( client| program(me)?| desktop| app| classic| application)?, desktop( app| client| program| version)?, pc, laptop, computer, notebook, machine, workstation,
    client, program(me)?, mail program, programm, here, hier, ici, aqui, (my|the|his|her) desk, rechner, poste( de travail)?, ordinateur, ordenador, portatil,
    equipo, escritorio, bureau, local copy, lokal, en local, programa, logiciel, installed one, fat client, arbeitsplatz, buro pc`,
  PHONE: `(i|smart|cell|mobile |android |work |company )?phones?( app)?, i ?pad, android, mobiles?, tablet, handy, smartphone, telephone, telefon(o)?, movil, celular, ios`,
};
