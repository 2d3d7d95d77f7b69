import { WORDS } from './data/words';
import { TASKS_ABROAD } from './tasks-abroad';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Names and labels of well-known brands that are also an ordinary word, a place or a person's name. Alone they claim nothing: a
 * second sign must stand beside them. By hand, 2026-11; brands.ts flags further ones.
 */
export const ORDINARY = words(`
  aaa about adobe allegro alpha ancestry apple au axios azure bahn barclays barracuda beget blizzard block blockchain booking box braze brevo
  bunny caixa canada chase chess claude columbia confluence cornell correios correos crypto customer discord docker domain elastic elster
  entrust etc europa exchange exodus fandom fidelity gemini georgetown gusto hilton hover indeed ing intercom iterable jira kindle kraken
  launchpad ledger lloyds mcgill medicare meta mint monday netbank netto nomura norton oracle orange otto outlook pandora parallels paramount
  peacock plausible pochta poczta post posta poste postman proton purdue pusher razer ripple robinhood santander sentry slack snap square stanford statuspage steam
  strato stripe subito tableau telegram tesla tidal trimble uber valve vanguard visa vinted windy wise zoom harvard starlink prezi
  schwab finanzamt correos dgfip 
  mercury signal line disney mastercard amazon telekom sparkasse sparkassen
  americanas argenta argos audible barmer beeline biedronka boulanger cardano chewy cigna conad deichmann dyson ethereum hema hornbach humana iliad jumbo kotak kroger leclerc makita meijer nordstrom raiffeisen
  accessbank ally companieshouse equitybank firstdirect flashexpress metrobank regions servicecanada
  nike notion orlen papara rossmann safeway sameday sephora seur solana target tether viva volksbank zabka
  boots cash douglas finances lido mutua nationwide turkiye vrbank octopus phantom posten progressive skat southwest tax taxes toss united vero web workday yeti zelle
`);

/** Ordinary, and yet so much more often the brand when it comes by mail that one is enough. */
const FAMOUS = words('adobe disney mastercard amazon uber starlink vinted prezi brevo axios');

/** Words of trade and field: a label of nothing else belongs to anybody, whatever the ending. */
export const GENERIC = words(
  'about admin alpha blockchain box canada cardano cash chess crypto customer domain etc ethereum exchange finances kotak meta monday pochta poczta post posta poste solana target tax taxes texas viva web',
);

/** Words of trade: a shop or a branch calls itself so. Beside a brand they are a lure where the brand itself would sell. */
const TRADE = words(
  'business center centre central club deal deals group job jobs mobile music news newsletter online pay sale sales service services shop store stores tech trade web',
);

/** Countries and regions, as a national branch or a dealer writes them. */
const REGIONS = words(`
  africa america american argentina asia australia austria belgium brasil brazil canada chile china colombia croatia cz czech danmark de denmark deutschland dk egypt emea es estonia
  espana europa europe finland france germany greece hk hongkong hungary india indonesia ireland israel italia italy japan jp korea kr latam latino
  malaysia mexico nederland netherlands nl norge norway nyc philippines pl poland polska portugal romania rus russia scotland singapore spain
  suisse suomi sverige sweden switzerland taiwan thailand turkey turkiye tw uk ukraine usa vietnam
`);

/** What organisations do under a name of their own, and where their machines stand: nothing a message lures with. */
const CORPORATE = words(`
  advertising affiliates api app apps assoc associates blog brand careers cloud communication communications company conference content corp
  corporate data design dev developer developers devtools dns engineering enterprise events everywhere expo foundation games host hosting hotel
  groupe grupo gruppe gruppo inc infra institute investor investors iot jobs labs latam lib library live magazine media museum net network news nonprod
  open partner partners pics press prod recruiting research sandbox school server servers stage staging studio studios summit supplier
  suppliers svc sys systems technologies technology test training translator university usercontent ventures video videos world
`);

/** Where pictures and scripts are kept: brands name hosts so, and no mail comes from there. */
const FILE_HOSTS = words('assets cdn images img static');

/** Lines of business that large brands run under their own name and no message lures with. */
const BRANCHES = words(`
  academy advertising books charities cruise cruises entertainment football foundation games institute kids leasing magazine media museum park parks pictures press productions publications publishing
  racing records research resort resorts soccer sports studio studios theatre theatres university ventures wholesale
`);

/** What those put beside a brand who love it, use it or write about it, and ask nobody for anything. */
const FOLLOWERS = words(`
  achievements addict addicts addons alumni analyser analyzer cheats comics converter counter developer developers downloader downloaders
  enthusiasts fan fanclub fans fansite forum forums hacks humor humour insider insiders junkie junkies lifestyle lists lover lovers
  memes modding mods nerd nerds owner owners parody rumors rumours schematics scripts seeds skins stats tips torrent torrents tricks
  trophies tutorials unofficial user users viewer walkthrough wiki
  calculator crafting down emulator emulators guide guides leaks list metrics planet planeta scraper talk wallpapers
`);

/**
 * What brands put beside their name where they advertise: of the senders that SpamAssassin welcomes some sixty are named so. Lures too, but for
 * buyers.
 */
const ADVERTISING = words(`
  club deal deals email emails gift gifts loyalty mail mailer mailing member members membership news newsletter offer offers official online promo promotion
  reward rewards sale sales shop store stores survey
`);

/** What a message wants from its reader; beside a brand it is the lure. English, German, French, Spanish, Portuguese, Italian, Dutch. */
const LURES = words(`
  access account accounts activate activation admin airdrop alert alerts app assist assistance auth authenticate authentication authorize
  bank banking bill billing blocked bonus bonuses cancel card cards care cash center centre chat check checkout claim claims client clients
  code coin confirm confirmation connect contact credit customer customers customs dashboard deal deals delivery deliver department deposit
  dept desk detail details doc docs document documents download email enroll express fax file files finance form fraud free gift giftcard
  giveaway help helpcenter helpdesk helpline hr http https id identity info inbox install insurance invoice invoices issue it job jobs kyc
  limit live locked log login logon loyalty mail mailer mailing member members membership message messages mobile money news newsletter noreply
  notice notices notification notifications notify offer offers official online order orders package parcel pass password pay payment
  payments payout payroll personal phishing phone pin pin portal post prize process profile promo promotion protect protection purchase
  receipt recover recovery refund refunds renew renewal register registration reply reset resolution restore review reward rewards safe safety sale sales
  secure secured security server service services session setup share shipment shipping shop sign signin signon signup sms ssl statement status
  storage store subscription summary support supports survey suspended suspicious sync tax team tech ticket token track tracking trade transaction
  transfer unlock update updates upgrade user users validate validation verification verified verify view voice vote voucher wallet
  warning web webmail website winner www
  abrechnung aktivierung anmelden anmeldung anmeldedaten bestaetigen bestaetigung bestellung daten dienst einloggen gewinn gewinnspiel gutschein
  hilfe konto kunde kunden kundendienst kundenservice lieferung mahnung meldung nachricht paket passwort rechnung rueckerstattung
  sicher sicherheit sperrung sendung ueberpruefung verifizierung zahlung zustellung
  acces alerte assurance avis bloque cadeau client colis commande compte confirmer connexion espace facture identification impot livraison
  message offre paiement recouvrement remboursement securise securite service suivi verif
  acceso aviso bloqueo cliente clientes confirmar correo cuenta entrega envio factura pago pagos paquete premio reembolso seguridad seguro
  soporte usuario verificacion verificar
  acesso atendimento atualizacao beneficio beneficios boleto bonus cadastro cartao central comunicado comprovante conta contas credito desconto
  entrega fatura pagamento pagamentos pontos protocolo recompensa recompensas resgate seguranca seguro suporte taxa
  accesso assistenza aggiornamento avviso banca bolletta conferma conto fattura pacco pagamento premio rimborso servizio sicurezza spedizione
  activity appeal authenticator autopay benefits bills complaint compliance deactivation dispute etransfer expired failed fee fees flagged hotline manage migrate migration
  otp overdue payslip reactivate reactivation redelivery renewals reschedule restricted restriction return returns salary statements suspension unpaid unusual
  violation
  aktualisieren aktualisierung entsperren freischaltung gesperrt kundenportal legitimation pushtan umleitung zoll amende reglement renouvellement vignette
  acceder actualizar clave multa multas accedi aggiorna attivazione bloccato rinnovo scadenza sospeso atualizar chave desbloqueio regularizar resgatar
  bezorging beveiliging inloggen verificatie verlopen vernieuwen doplata logowanie paczka platnosc przesylka weryfikacja
  bericht betaling cadeau cadeaubon cadeaukaart controle factuur klant klantenservice korting levering pakket prijs rekening veilig waardebon winactie
  winacties winnen zending
`);

/** Lures that are words of any trade as well: beside another word they are its own (`codemint`, `userorange`). */
const VAGUE = words('chat code coin coins free live music news track user users view voice vote');

/** Small words that join others. */
const JOINTS = words(`
  ab ad ag al all am an and as at au auf aus be bei bin by ch cl cn co com da das de del dem der des di die do dot el en es et eu ein for
  fr from g gmbh get go group hi hk hq ihr ihre il in inc info int intl is it je jp la las le les llc lo los ltd me mein mon my na net new no nos notre
  now of on one or org os our para pay per por pro pt ru sa se so son su te the to top tu tv uk um und une unser up us usa ve via
  von votre vip we wir with ww you your z zu zum zur web
`);

/** Beside a brand in a display name these make no other name of it: greetings, prizes, dates, forms and departments of companies. */
const NAME_WORDS = words(`
  anti autoreply avec benefit black christmas congratulations corporation coupon cyber daily day dear digital direct director draw exclusive express
  federal final follow friday global gold hello hub important income insight international investments konto last left letter manager market marketing
  merchant moderator monthly network opinion pallets pending plus poll premier premium prime procedure processing program programme reminder report
  reporting request requested required robot saturday savings scan season seller shopping special sponsor stock sunday surprise system thank
  thursday today token tool toolkit total tuesday unit urgent valued version virus visit wednesday week weekly welcome wholesale year yearly your
  yours january february march april june july august september october november december
  abo angebot dank erinnerung frohe geschenk geschenkkarte gewinner gratis guthaben hallo herzlich kredit lieber liebe lieferservice mitteilung
  mitgliedschaft neu neue neues onlinebanking punkte schnell sehr umfrage vielen wichtig dringend finanzamt hilfecenter kundencenter servicecenter
  boite cadeaux clients equipe fidelite jour mise gagnant gagner gagnez offre officiel votre
  almacenamiento atencion equipo ganador mi servicio tu importante inmediato limite regalo sorteo ultimo urgente
  comunicacao convites ganhador pacote retido meu minha informa informacao oferta oficial promocao saldo tem
  buono comunicazione il informato mio supporto tua tuo verifica offerta regalo ufficiale vincitore klantenservice winnaar
  courier depot distribution expedition kurier logistics logistik
  daemon do mailer not donotreply postmaster administrator administration helpcentre
`);

/** Programs after which their users call the machine that runs them. */
const PROGRAMS = words(`
  bigbluebutton bitwarden bugzilla confluence discourse docker drupal elastic gitea gitlab grafana jellyfin jenkins jira jitsi joomla keycloak kibana magento mailman
  mastodon matomo matrix mattermost mautic moodle nextcloud odoo owncloud peertube plausible prestashop roundcube sentry typo3 wiki wordpress zabbix zimbra
`);

const MENTIONS = words('on at for by about auf bei sur en');

/** What a word may be; several at once. A look-up of its own for each would be most of the time it takes to take a label apart. */
const IS = { lure: 1, trade: 2, region: 4, corporate: 8, fileHost: 16, branch: 32, joint: 64, nameWord: 128, follower: 256 };
const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [IS.lure, LURES],
  [IS.lure, TASKS_ABROAD],
  [IS.trade, TRADE],
  [IS.region, REGIONS],
  [IS.corporate, CORPORATE],
  [IS.fileHost, FILE_HOSTS],
  [IS.branch, BRANCHES],
  [IS.joint, JOINTS],
  [IS.nameWord, NAME_WORDS],
  [IS.follower, FOLLOWERS],
];
const kinds = new Map<string, number>();
for (const [kind, list] of LISTS) for (const word of list) kinds.set(word, (kinds.get(word) ?? 0) | kind);

/** The word is one of these kinds. */
const isAny = (word: string, wanted: number): boolean => ((kinds.get(word) ?? 0) & wanted) !== 0;

/** Before a name it says where or about what somebody writes, not who does: `Ann at Orchard`. */
export const isMention = (word: string): boolean => MENTIONS.has(word);

const FILLER = IS.lure | IS.trade | IS.joint | IS.corporate | IS.region | IS.nameWord;

/** Says nothing of who writes: a lure, a joint, a country, a company's department, a number. */
export function isFiller(word: string): boolean {
  return word.length < 2 || isAny(word, FILLER) || /^\p{N}+$/u.test(word) || (word.endsWith('s') && isAny(word.slice(0, -1), FILLER));
}

const SHORTEST_WORD = 2;
const LONGEST_WORD = 16;
/** Longest text that is taken apart into words: a DNS label. */
const LONGEST_SPLIT = 63;

let common: ReadonlySet<string> | null = null;

/** A common English word, or the name of a person or place. Names of brands count only where they are ordinary words. */
export function isCommonWord(word: string): boolean {
  common ??= words(WORDS);
  return common.has(word);
}

export const isLure = (word: string): boolean => isAny(word, IS.lure | IS.trade);

/** A lure that stands in names of all kinds. */
export const isVague = (word: string): boolean => VAGUE.has(word);

/** A brand that advertises could have put it beside its name. */
export const isAdvertising = (word: string): boolean => ADVERTISING.has(word);

/** A shop, a club or a branch calls itself so. */
export const isTrade = (word: string): boolean => isAny(word, IS.trade);

/** A lure that no branch or dealer of the brand would call itself. */
export const isPlainLure = (word: string): boolean => isAny(word, IS.lure) && !isAny(word, IS.trade | IS.corporate);

/** Joins others and says nothing of its own. */
export const isJoint = (word: string): boolean => isAny(word, IS.joint);

/** A line of business, or a country. */
export const isBranchWord = (word: string): boolean => isAny(word, IS.branch) || (word.length > 2 && isRegion(word));

/** Names a country, a branch or a machine room rather than a wish. */
export const isCorporate = (word: string): boolean => isAny(word, IS.corporate) || isBranchWord(word);

/** Those who love or use what a brand makes call themselves so. */
export const isFollower = (word: string): boolean => isAny(word, IS.follower);

/** A country, its two-letter code included: only where hyphens set it apart is `in` India. */
export const isRegion = (word: string): boolean => isAny(word, IS.region);

/** Many an organisation runs it on a machine of that name. */
export const isProgram = (word: string): boolean => PROGRAMS.has(word);

/** The word alone claims no brand. */
export const isOrdinary = (word: string): boolean => ORDINARY.has(word) && !FAMOUS.has(word);

const PIECE = IS.lure | IS.trade | IS.joint | IS.corporate | IS.fileHost | IS.branch | IS.region | IS.follower;

const isPiece = (word: string): boolean => isAny(word, PIECE) || (word.length > SHORTEST_WORD && isCommonWord(word));

/**
 * Takes a run of letters and digits apart into known words and numbers, the fewest it can; null where that fails.
 * Quadratic only in the longest word: at most 63 × 16 look-ups.
 */
export function splitWords(run: string): readonly string[] | null {
  if (run.length > LONGEST_SPLIT) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    let fewest: readonly string[] | null = null;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = best[start];
      if (!before || (fewest && before.length + 1 >= fewest.length)) continue;
      const piece = run.slice(start, end);
      if (/^\d+$/.test(piece) || isPiece(piece)) fewest = [...before, piece];
    }
    best.push(fewest);
  }
  return best[run.length] ?? null;
}

/** The label is a task and nobody's name: `account-review`, `ticket24`. */
export function isTaskLabel(label: string): boolean {
  const words = label.split('-').map(splitWords);
  const isTask = (word: string) => isLure(word) || isCorporate(word) || /^\d+$/.test(word);
  return words.every((part) => part?.every(isTask) ?? false) && words.some((part) => part?.some(isPlainLure) ?? false);
}
