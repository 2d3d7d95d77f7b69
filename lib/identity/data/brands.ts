/**
 * Brands worth protecting: one a line, tab-separated: name, aliases (`;`), domains it runs (main one first), further domains of the owner,
 * top-level domains it runs, flags (t phished in practice, c also a common English word, n also a personal name).
 *
 * Sources: 2factorauth/twofactorauth (MIT, 2026-08-04), sublime-security/sublime-rules (MIT, 2026-08-22),
 * apple/password-manager-resources (MIT, 2026-08-22), v2fly/domain-list-community (MIT, 2026-08-19), MISP/misp-warninglists (CC0,
 * 2026-08-20), names and domains by hand; domains given by hand that no list confirms stand among the further ones. Snapshot 2026-11-24.
 * Left out: defensive registrations, which lapse and change hands.
 *
 * Made by scripts/build-identity-data.mjs; do not edit.
 */
export const BRANDS = `11번가		11st.co.kr			t
1Password		1password.com agilebits.com 1password.ca 1password.eu			
500px		500px.com			
A2 Hosting		a2hosting.com hosting.com			
AAA	American Automobile Association	aaa.com			tc
AADE	ΑΑΔΕ	aade.gr			t
AARP		aarp.org			t
ABN AMRO		abnamro.nl abnamro.com			t
ACS Courier		acscourier.net acscourier.gr			t
ADAC		adac.de			t
ADCB	Abu Dhabi Commercial Bank	adcb.com			t
ADP		adp.com adp.com.br	adpsurveys.com		t
AEON Card	イオンカード	aeon.co.jp	aeonbank.co.jp		t
ANAF		anaf.ro mfinante.gov.ro			t
ANSES		anses.gob.ar			
ANTAI		antai.gouv.fr			
ANWB		anwb.nl			t
ANZ		anz.com anz.com.au anz.co.nz			t
AOK		aok.de			t
AOL	AOL Mail;Aol Mail	aol.com aol.co.uk aol.de yahooinc.com			
ASB Bank		asb.co.nz			t
ASN Bank		asnbank.nl			t
AT&T		att.com att.net att-mail.com	att-idns.net attdns.com attdns.net attwifi.com bellsouth.net directv.com directvnow.com		
Abanca		abanca.com			t
Absa	Absa Bank	absa.co.za absa.africa			t
Absher	أبشر	absher.sa			t
Access Bank		accessbankplc.com			t
Ace Hardware		acehardware.com			t
AdGuard		adguard.com adguard-vpn.com adguard-dns.io			
Adidas		adidas.com adidas.de			t
Adobe	Acrobat Sign;Adobe Sign;Creative Cloud	adobe.com adobesign.com echosign.com behance.net frame.io adobelogin.com adobesignsandbox.com	2o7.net acrobat.com adobe-events.com adobe.io adobeaemcloud.com adobeccstatic.com adobecontent.io adobedtm.com adobegov.com adobejanus.com adobeoobe.com adobeprojectm.com adobestats.io adobestock.com adobetag.com assetsadobe.com businesscatalyst.com demdex.net echocdn.com edgefonts.net fotolia.com ftcdn.net macromedia.com magento.com magentocommerce.com marketo.co.uk marketo.com marketo.net mktdns.com omniture.com omtrdc.net photoshop.com scene7.com tubemogul.com worldsecuresystems.com		tc
Advance Auto Parts		advanceautoparts.com email-advanceautoparts.com			t
Aetna		aetna.com aetnamedicare.com			t
Afternic		afternic.com			
Afterpay		afterpay.com			t
Agencia Tributaria	AEAT	agenciatributaria.es agenciatributaria.gob.es aeat.es			t
Agenzia delle Entrate	Agenzia Entrate	agenziaentrate.it agenziaentrate.gov.it			t
Agoda		agoda.com			t
Agribank		agribank.com.vn			t
Agricultural Bank of China	中国农业银行;农业银行	abchina.com 95599.cn			t
Air Bank		airbank.cz			t
Air Canada		aircanada.com aircanada.ca			t
Air France		airfrance.fr airfrance.us airfrance.com service-airfrance.com			t
Airbnb		airbnb.com airbnb.co.uk airbnb.de airbnb.fr airbnb.ie airbnb.es airbnb.jp airbnb.fi airbnb.is airbnb.com.au airbnb.it airbnb.co.id airbnb.com.br airbnb.gr airbnb.com.bz airbnb.com.pe airbnb.pl airbnb.com.ar airbnb.nl airbnb.com.sg airbnb.cl airbnb.co.in airbnb.com.py airbnb.com.pa airbnb.no airbnb.se airbnb.pt airbnb.com.hn airbnb.com.my airbnb.com.bo airbnb.dk airbnb.ru airbnb.com.sv airbnb.gy airbnb.cz airbnb.ch airbnb.co.cr airbnb.co.ve airbnb.mx airbnb.com.ni airbnb.com.hk airbnb.at airbnb.co.kr airbnb.com.co airbnb.com.tw airbnb.ca airbnb.com.gt airbnb.com.tr airbnb.com.mt airbnb.com.ec airbnb.co.nz airbnb.be airbnb.hu	airbnb.ae airbnb.cn airbnb.co.za airbnb.com.ee muscache.com		t
Airtable		airtable.com airtableemail.com			
Airtel		airtel.in airtel.com			t
Akbank		akbank.com			t
Al Rajhi Bank	Alrajhi Bank;مصرف الراجحي	alrajhibank.com.sa			t
Albert Heijn		ah.nl ah.be			t
Albertsons		albertsons.com albertsonsmarket.com			t
Alchemer		alchemer.com			
Aldi		aldi.com aldi-sued.de aldi-nord.de aldi.co.uk aldi.us aldi-talk.de	aldi.de		t
Alfa-Bank	Alfa Bank;Альфа Банк;Альфа-Банк	alfabank.ru			t
AliExpress		aliexpress.com aliexpress.us alibaba.com	1688.com 25pp.com aestatic.net aliapp.org alibaba-inc.com alibabachengdun.com alibabachengdun.net alibabacorp.com alibabagroup.com alibabausercontent.com aliexpress-media.com aliexpress.ru aliimg.com alimama.com alipay-eco.com alipay.com alipay.com.cn alipaydns.com alipayobjects.com alipayplus.com antgroup-inc.cn antgroup.com damai.cn dayu.com fliggy.com goofish.com ialicdn.com iconfont.cn koubei.com lazada.com mmstat.com myquark.cn nic.xin npmmirror.com pp.cn quark.cn sm.cn tanx.com taobao.com taobao.org taobaocdn.com tb.cn tbcache.com tbcdn.cn tmall.com tmall.hk wandoujia.com xiami.com yisou.com yunos.com zimgs.cn	alibaba alipay taobao tmall	t
Alibaba	Alibaba.com	alibaba.com alibaba-inc.com aliexpress.com aliexpress.us			t
Alior Bank		aliorbank.pl			t
Alipay	支付宝	alipay.com			t
Allegro		allegro.pl allegro.com			
Allianz		allianz.de allianzlife.com allianzcare.com allianz-assistance.co.uk allianz-partners.com allianz.com			t
Allied Irish Banks	AIB Bank	aib.ie			t
Allstate		allstate.com email-allstate.com			t
Ally Bank		ally.com			t
Alpha Bank		alpha.gr alphabank.ro alphabank.com.cy			t
Altinn		altinn.no			t
Amazon	Amazon Business;Amazon Pay;Amazon Prime;Amazon Web Services;Amazon.com;Kindle;Prime Video;アマゾン;アマゾンジャパン	amazon.com amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.ca amazon.co.jp amazon.in amazon.com.br amazon.com.mx amazon.com.au amazon.nl amazon.se amazon.pl amazon.com.tr amazon.ae amazon.sa amazon.sg amazon.com.be amazon.ie amazon.eg amazon.co.za amazon.cn amazonaws.com amazonses.com amazonmusic.com primevideo.com audible.com aws.com a2z.com amazonworkspaces.com amazonaws.cn amazon.com.sg amazon.jobs amazon.lu amazon.ph amazon.work amazonpay.in amazonsellerservices.com kindle.com	aboutamazon.com alexa.com amazon-adsystem.com amazon.dev amazon.jp amazonbusiness.com amazonconnect.com amazonpay.com createspace.com images-amazon.com media-amazon.com serving-sys.com siege-amazon.com ssl-images-amazon.com z.cn	amazon xn--cckwcxetd xn--jlq480n2rg yamaxun zappos	tc
Amazon Web Services	AWS	amazon.com aws.com amazonaws.com awsapps.com amazonses.com	aws-experience.com awsacademy.com awseducate.com awsevents.com marketplace.aws		
Ameli	Assurance Maladie	ameli.fr	assurance-maladie.fr		t
American Airlines		aa.com			t
American Express	AMEX;American Express Cards;American Express Savings;Amex;アメリカン・エキスプレス	americanexpress.com aexp.com aexpfeedback.com americanexpress.ae americanexpress.com.bh americanexpress.io	americanexpress.co.uk amex.com		t
Americanas		americanas.com.br			t
Amil Saúde	Plano Amil;Planos Amil;Saúde Amil	amil.com.br			t
An Post		anpost.com	anpost.ie		t
Ancestry		ancestry.com			
Anthropic	Claude	anthropic.com claude.ai claude.com	claudemcpcontent.com claudeusercontent.com		t
AnyDesk		anydesk.com			
Apple	App Store;Apple ID;Apple Pay;Apple Support;iCloud;iTunes	apple.com icloud.com me.com mac.com itunes.com	aaplimg.com apple-dns.cn apple-dns.net apple-studies.com apple.cn apple.co apple.com.cn apple.news appleiphonecell.com appleschoolcontent.com appsto.re axm-usercontent-apple.com cdn-apple.com itools.info mzstatic.com qwapi.com shazam.com thinkdifferent.us	apple	tc
Aramco	Saudi Aramco;أرامكو;أرامكو السعودية	aramco.com aramcoamericas.com aramcodigital.com aramcoeurope.com aramcoventures.com aramcoworld.com			t
Aramex	أرامكس	aramex.com			t
Aras Kargo		araskargo.com.tr			t
Arduino		arduino.cc			
Argenta	Argenta Spaarbank	argenta.be			t
Argos		argos.co.uk			t
ArtStation		artstation.com			
Asana		asana.com			
Asda		asda.com asda.co.uk			t
Aternos		aternos.org			
Atlassian	Atlassian Cloud;Confluence;Jira;Trello	atlassian.com atlassian.net trello.com	atl-paas.net atlassian-dev.net bitbucket.io bitbucket.org jira.com statuspage.io		t
Auchan		auchan.fr auchan.com auchan.pl			t
Audible		audible.com audible.de audible.co.uk audible.fr audible.it audible.es audible.ca audible.com.au audible.in audible.co.jp			t
Australia Post	AusPost	auspost.com.au			t
Australian Taxation Office	ATO	ato.gov.au			t
Auth0		auth0.com auth0user.net			
AutoZone		autozone.com			t
Autodesk		autodesk.com tinkercad.com			
Autoridade Tributária	Portal das Finanças	at.gov.pt portaldasfinancas.gov.pt			t
Avast		avast.com			
Avito	Авито	avito.ru			t
Aviva		aviva.co.uk aviva.com			t
Axios		axios.com			
Axis Bank		axisbank.com axis.bank.in			t
BAWAG	easybank	bawag.at bawag.com easybank.at			t
BBVA		bbva.com bbva.es bbva.mx	bbvausa.com		t
BDO Unibank	BDO Online	bdo.com.ph			t
BIDV		bidv.com.vn			t
BMO	BMO Bank of Montreal;Bank of Montreal	bmo.com			
BNP Paribas	BNP	bnpparibas.com bnpparibas-pf.fr	bnpparibas.fr bnpparibas.net hellobank.fr		t
BPER Banca	BPER	bper.it			t
BRT Corriere Espresso	BRT Bartolini	brt.it bartolini.it			t
BSNL		bsnl.co.in			t
BT	BT Group;British Telecom	bt.com btinternet.com			
Backblaze		backblaze.com			
Badoo		badoo.com			
Baemin	배달의민족	baemin.com woowahan.com			t
Baidu AI cloud		baidu.com			
Banca Comercială Română		bcr.ro			t
Banca Mediolanum		bmedonline.it bancamediolanum.it			t
Banca Sella		sella.it			t
Banca Transilvania		bancatransilvania.ro btrl.ro			t
Banco BPM		bancobpm.it			t
Banco Galicia		galicia.ar bancogalicia.com.ar			t
Banco Inter		bancointer.com.br inter.co			t
Banco Montepio		bancomontepio.pt montepio.pt			t
Banco Pichincha		pichincha.com			t
Banco Sabadell	Sabadell	bancsabadell.com bancosabadell.com sabadell.com			t
Banco de Chile		bancochile.cl			t
Banco do Brasil	BB	bb.com.br	bancodobrasil.com.br		t
BancoEstado		bancoestado.cl			t
Bancolombia		grupobancolombia.com bancolombia.com			t
Bandcamp		bandcamp.com			
Bangkok Bank	ธนาคารกรุงเทพ	bangkokbank.com			t
Bank Austria		bankaustria.at			t
Bank Central Asia	KlikBCA	bca.co.id klikbca.com			t
Bank Hapoalim	בנק הפועלים	bankhapoalim.co.il			t
Bank Leumi	בנק לאומי	leumi.co.il bankleumi.co.il			t
Bank Mandiri		bankmandiri.co.id			t
Bank Millennium		bankmillennium.pl			t
Bank Pekao		pekao.com.pl			t
Bank of America	BofA	bankofamerica.com bofa.com ml.com mbna.com	bofamerchantservices.com		t
Bank of Baroda		bankofbaroda.in bankofbaroda.co.in bankofbaroda.com bankofbaroda.bank.in			t
Bank of China	中国银行;中國銀行	boc.cn bankofchina.com			t
Bank of Communications	交通银行	bankcomm.com			t
Bank of Ireland		bankofireland.com boi.com			t
Bank of New Zealand	BNZ	bnz.co.nz			t
Bank of the Philippine Islands	BPI Online	bpi.com.ph			t
BankID	Mobilt BankID	bankid.com			t
Bankinter		bankinter.com			t
Bankwest		bankwest.com.au			t
Banorte		banorte.com			t
Banque Populaire		banquepopulaire.fr			t
Barclays	Barclaycard	barclays.com barclays.co.uk barclaysus.com	barclaycard.co.uk		tn
Barmer		barmer.de			t
Barnes & Noble		barnesandnoble.com			
Barracuda	Barracuda Networks	barracuda.com barracudanetworks.com barracudamsp.com			t
Bass Pro Shops	Cabela's;Cabelas	basspro.com cabelas.com			t
Bath & Body Works	Bath and Body Works	bathandbodyworks.com			t
Bed Bath & Beyond	Bed Bath and Beyond	bedbathandbeyond.com emailbedbathandbeyond.com overstock.com			t
Beeline	Билайн	beeline.ru			t
Beget		beget.com			
Belastingdienst		belastingdienst.nl			t
Belfius		belfius.be			t
Best Buy		bestbuy.com bestbuy.ca			t
Bezeq	בזק	bezeq.co.il			t
Biedronka		biedronka.pl			t
BigCommerce		bigcommerce.com bigcommerce.ca bigcommerce.co.uk bigcommerce.com.au bigcommerce.de bigcommerce.es bigcommerce.fr bigcommerce.it bigcommerce.nl			
Bilibili		bilibili.com			
Binance		binance.com binance.us binance.charity	binance.cloud binance.info binance.me binance.org binance.vision bnbchain.org bnbstatic.com bntrace.com bsappapi.cc bsappapi.com bscdnweb.com saasexch.cc saasexch.co saasexch.com saasexch.info saasexch.io		t
Bitbucket		bitbucket.org			
Bitdefender		bitdefender.com			
Bitfinex		bitfinex.com			t
Bitget		bitget.com			t
Bithumb	빗썸	bithumb.com			t
Bitly		bitly.com bit.ly			
Bitnami		bitnami.com			
Bitpanda		bitpanda.com			t
Bitrix24		bitrix24.com bitrix24.ru bitrix24.eu bitrix24.net			
Bitstamp		bitstamp.net			t
Bituach Leumi	ביטוח לאומי;המוסד לביטוח לאומי	btl.gov.il			t
Bitvavo		bitvavo.com			t
Bitwarden		bitwarden.com			
Bizum		bizum.es			t
Blizzard	Activision;Battle.net;Blizzard/Battle.net	blizzard.com battle.net activision.com	blz-contentstack.com worldofwarcraft.com		
Blockchain.com	Blockchain	blockchain.com blockchain.info			t
Blocket		blocket.se			t
Blokker		blokker.nl			
Blue Dart		bluedart.com			t
Bluehost		bluehost.com			
Bol.com	Bol	bol.com			t
Booking.com	Booking	booking.com	booking.cn bstatic.com		t
Boots Pharmacy	Boots Advantage Card	boots.com			t
Boulanger		boulanger.com			
Boursorama	BoursoBank;Boursorama Banque	boursorama.fr boursorama.com boursobank.com boursorama-banque.com			t
Bouygues Telecom		bouyguestelecom.fr			t
Box		box.com	boxcn.net		tcn
Bradesco	Banco Bradesco;Bradesco Prime;Bradesco Saúde;Bradesco Seguros	bradesco.com.br bradescoprime.com.br bradescosaude.com.br bradescoseguros.com.br	bradesco.com		t
Braze		braze.com			
Brevo		brevo.com sendinblue.com			
British Airways		britishairways.com ba.com			t
British Gas		britishgas.co.uk			t
Broadcom		broadcom.com vmware.com			
Bugsnag		bugsnag.com			
Bundesagentur für Arbeit		arbeitsagentur.de			t
Bundesfinanzministerium	Bundesministerium der Finanzen	bundesfinanzministerium.de			t
Bundeszentralamt für Steuern		bzst.de bzst.bund.de			t
Bunnings Warehouse	Bunnings	bunnings.com.au bunnings.co.nz			t
Burger King		bk.com burgerking.com burgerking.de burgerking.co.uk			t
Bybit		bybit.com	byabcde.com byapps.net bybdc6.com bybit.biz bybitglobal.com bycsi.com byd3c3.com		t
C6 Bank		c6bank.com.br			t
CAF	Allocations Familiales;Caisse d'Allocations Familiales	caf.fr	cnaf.fr		t
CDEK	СДЭК	cdek.ru			t
CIBC		cibc.com			t
CIMB	CIMB Bank;CIMB Clicks	cimb.com cimb.com.my cimbclicks.com.my cimb.com.sg			t
CJ Logistics	CJ대한통운;대한통운	cjlogistics.com			t
CMA CGM		cma-cgm.com			t
CTT	CTT Correios	ctt.pt			
CTT Expresso	CTT Correios	ctt.pt			t
CVS	CVS Health;CVS Pharmacy	cvs.com cvshealth.com			t
Caisse D'Epargne	Caisse d'Épargne	caisse-epargne.fr			t
Caixa	Caixa Econômica Federal	caixa.gov.br			t
Caixa Geral de Depósitos	Caixadirecta	cgd.pt			t
CaixaBank		caixabank.es caixabank.com	lacaixa.es		t
Calendly		calendly.com			
Canada Post	Postes Canada	canadapost.ca canadapost-postescanada.ca			t
Canada Revenue Agency	CRA	canada.ca cra-arc.gc.ca			t
Canadian Tire		canadiantire.ca			t
Canal Plus		canalplus.com canal-plus.com canalplus-afrique.com canalplus-caraibes.com canalplus-reunion.com			t
Canara Bank		canarabank.com canarabank.bank.in			t
Canva		canva.com			
Capital One		capitalone.com capitalone.co.uk capitaloneshopping.com capitalonebooking.com capitalonesoftware.com capitalonetradecredit.com	capitalonetravel.com		t
Capitec	Capitec Bank	capitecbank.co.za			t
Cardano		cardano.org cardanofoundation.org iohk.io			t
Cardmarket		cardmarket.com			
Careem		careem.com			t
Cargus		cargus.ro			t
Carrefour		carrefour.fr carrefour.com carrefour.es carrefour.it carrefour.be carrefour-banque.fr			t
Casas Bahia		casasbahia.com.br			t
Cash App		cash.app squareup.com	square.com		t
Castorama		castorama.fr castorama.pl			t
Cathay United Bank	國泰世華;國泰世華銀行	cathaybk.com.tw			t
Cdiscount		cdiscount.com cdiscountpro.com			t
Centraal Justitieel Incassobureau	CJIB	cjib.nl			t
Chainlink		chainlinklabs.com chain.link			t
Charles Schwab	Schwab	schwab.com schwabplan.com schwab-marketing.com schwabcorrentesettlement.com schwabmoneywise.com			t
Chartbeat		chartbeat.com			
Chase	Chase Bank;J.P. Morgan;JPMorgan Chase	chase.com jpmorgan.com jpmchase.com jpmorganchase.com shopping-chase.com	chaseoffers.com chasetravel.com		tcn
Chess.com		chess.com			
Chewy		chewy.com			t
Chick-fil-A	Chickfila	chick-fil-a.com cfahome.com			t
China Construction Bank	中国建设银行;建设银行	ccb.com			t
China Merchants Bank	招商银行	cmbchina.com			t
China Mobile	中国移动	chinamobile.com 10086.cn			t
China Post	中国邮政	chinapost.com.cn ems.com.cn			t
China Telecom	中国电信	chinatelecom.com.cn 189.cn			t
China Unicom	中国联通	chinaunicom.cn 10010.com			t
Chunghwa Post	中华邮政;中華郵政	post.gov.tw			t
Chunghwa Telecom	中華電信	cht.com.tw			t
Cigna		cigna.com			t
Cisco Meraki		cisco.com meraki.com			
Citi	Citibank;Citigroup	citi.com citibank.com citicards.com citigroup.com accountonline.com citibankonline.com citibank.co.in citibank.pl citibikenyc.com			t
Citibanamex	Banamex	banamex.com citibanamex.com			t
ClassLink		classlink.com			
ClickUp		clickup.com			
ClouDNS		cloudns.net			
Cloudflare		cloudflare.com cloudflare.net	argotunnel.com cfdata.org cloudflare-dns.com cloudflare-ech.com cloudflare-gateway.com cloudflare-quic.com cloudflare-terms-of-service-abuse.com cloudflare.dev cloudflareaccess.com cloudflareclient.com cloudflareinsights.com cloudflareportal.com cloudflareresolve.com cloudflaressl.com cloudflarestatus.com cloudflarestorage.com cloudflarestream.com cloudflareworkers.com foundationdns.com foundationdns.net foundationdns.org imagedelivery.net pages.dev r2.dev trycloudflare.com videodelivery.net workers.dev		
Cloudinary		cloudinary.com			
CodePen		codepen.io			
Codeberg		codeberg.org			
CoinDCX		coindcx.com			t
CoinMarketCap		coinmarketcap.com			
Coinbase		coinbase.com			t
Coingecko		coingecko.com			
Colis Privé		colisprive.com colisprive.fr			t
College Board		collegeboard.org			
Colruyt		colruyt.be colruytgroup.com colruytgroupacademy.be			t
Columbia University		columbia.edu			
Comdirect		comdirect.de			t
Commerzbank		commerzbank.de commerzbank.com			t
Commonwealth Bank	CommBank;Commonwealth Bank of Australia;NetBank	commbank.com.au netbank.com.au	cba.com.au		t
Companies House		companieshouse.gov.uk			t
Con Edison		coned.com			t
Conad		conad.it			t
Consorsbank		consorsbank.de			t
Constellix		constellix.com			
CookieYes		cookieyes.com			
Cookiebot		cookiebot.com			
Coolblue		coolblue.nl coolblue.be coolblue.de			t
Cornell University		cornell.edu			
Correios	Correios Brasil	correios.com.br			t
Correo Argentino		correoargentino.com.ar			t
Correos	Correos España	correos.es	correos.com		t
Cosmote		cosmote.gr			t
Costco	Costco Wholesale	costco.com costco.ca costco.co.uk			t
Coupang	쿠팡	coupang.com			t
Coursera		coursera.org			
Cracker Barrel		crackerbarrel.com			t
Credit Karma [US]		creditkarma.com			
Credit Suisse		credit-suisse.com			
Crelan		crelan.be			t
Crunchyroll		crunchyroll.com			
Crypto.com	Crypto	crypto.com			t
Crédit Agricole		credit-agricole.fr credit-agricole.com	ca-paris.fr		t
Crédit Mutuel		creditmutuel.fr	creditmutuel.com		t
Currys		currys.co.uk			t
Customer.io		customer.io			
DAZN		dazn.com			t
DB Schenker		dbschenker.com			t
DBS	POSB	dbs.com dbs.com.sg			t
DHL	DHL Express;DHL Paket;Deutsche Post	dhl.com dhl.de dhlecommerce.co.uk dpdhl.com deutschepost.de dhlparcel.nl express.dhl dhl.co.tz dhlecommerce.nl dhlexpress.fr dhlparcel.co.uk	deutschepost.com dhl-news.com dhl.co.uk dhl.fr dhl.nl dhl.pl		t
DKB	Deutsche Kreditbank;Deutsche Kreditbank (DKB)	dkb.de			
DNB	DNB Bank	dnb.no dnb.com dnb.nl dnb.de			t
DNSimple		dnsimple.com			
DPD	DPDgroup	dpd.com dpd.co.uk dpd.de dpdgroup.co.uk	dpd.fr dpd.nl		t
DSK Bank	Банка ДСК	dskbank.bg			t
DTDC		dtdc.com dtdc.in			t
Danske Bank	Danske Bank [DK]	danskebank.dk danskebank.com			t
Dashlane		dashlane.com			t
Datadog		datadoghq.com dtdg.co			
Datto		datto.com			
Davivienda		davivienda.com			t
DeWalt		dewalt.com stanleyblackanddecker.com			
Decathlon		decathlon.com decathlon.fr decathlon.de			t
DeepL		deepl.com			
Deezer		deezer.com			
Deichmann		deichmann.com deichmann.de			t
Delhaize		delhaize.be			t
Delhivery		delhivery.com			t
Deliveroo		deliveroo.com deliveroo.co.uk deliveroo.fr deliveroo.nl deliveroo.be deliveroo.ie deliveroo.es deliveroo.it deliveroo.com.sg deliveroo.hk deliveroo.ae deliveroo.com.kw deliveroo.de deliveroo.tw			t
DenizBank		denizbank.com			t
Desjardins		desjardins.com desjardinsassurancesgenerales.com desjardinsgeneralinsurance.com			t
Detran		gov.br			t
Deutsche Bahn	DB;DB Bahn	bahn.de deutschebahn.com	bahn.com dbahn.de		t
Deutsche Bank		deutsche-bank.de db.com	deutschebank.com		t
Deutsche Rentenversicherung		deutsche-rentenversicherung.de			t
DeviantArt		deviantart.com			
Dick's Sporting Goods	DSG;Dicks Sporting Goods	dickssportinggoods.com dcsg.com			t
DigiCert		digicert.com			
DigiD		digid.nl			t
DigitalOcean		digitalocean.com			
Diia	Дія	diia.gov.ua			t
Directnic		directnic.com			
Discogs		discogs.com			
Discord		discord.com discordapp.com	dis.gd discord.co discord.dev discord.gg discord.gift discord.media discord.new discord.store discordactivities.com discordapp.net discordcdn.com discordmerch.com discordsays.com discordstatus.com		t
Disney	Disney Plus	disney.com disneyplus.com go.com hulu.com disneystore.com espn.com shopdisney.com disney.asia disney.be disney.bg disney.ca disney.ch disney.co.il disney.co.jp disney.co.kr disney.co.th disney.co.za disney.com.au disney.com.br disney.com.hk disney.com.tw disney.cz disney.de disney.dk disney.es disney.fi disney.fr disney.gr disney.hu disney.id disney.in disney.io disney.it disney.my disney.nl disney.no disney.ph disney.pl disney.pt disney.ro disney.ru disney.se disney.sg disneyaccount.com disneyadvertising.com disneydestinations.com disneyrewards.com disneysurveys.com disneyvacationclub.com disneyworld.com adventuresbydisney.com disneyaulani.com disneybaby.com disneyjunior.com disneymagicmomentsme.com disneymovieinsiders.com disneystreaming.com	babble.com disney-plus.net disney.co.uk disneycareers.com disneylandparis.com disneynow.com disneyonline.com dssott.com fxnetworks.com moviesanywhere.com pixar.com searchlightpictures.com shanghaidisneyresort.com starwars.com thewaltdisneycompany.com tokyodisneyresort.jp		tc
Disqus		disqus.com			
Docker		docker.com			
Docomo	NTT Docomo;ドコモ	docomo.ne.jp nttdocomo.co.jp	nttdocomo.com		t
Doctolib		doctolib.it doctolib.de doctolib.fr doctolib.com			t
DocuSign		docusign.com docusign.net	docusign.fr		t
Dollar General		dollargeneral.com			t
Dollar Tree		dollartree.com			t
Domain.com		domain.com			
DomainTools		domaintools.com			
DoorDash		doordash.com doordash.team			
Douglas Parfümerie	Douglas Beauty;Parfümerie Douglas	douglas.de douglas.nl douglas.it			t
Dreamhost		dreamhost.com			
Dreamstime		dreamstime.com			
Dropbox	Dropbox Sign;HelloSign	dropbox.com dropboxmail.com hellosign.com dropboxforum.com getdropbox.com	db.tt dropbox-dns.com dropbox.tech dropboxapi.com dropboxbusiness.com dropboxcaptcha.com dropboxforums.com dropboxinsiders.com dropboxpartners.com dropboxsign.com dropboxstatic.com dropboxusercontent.com		t
Drupal.org		drupal.org			
Dunkin'	Dunkin Donuts	dunkindonuts.com dunkin.com			t
Duolingo		duolingo.com			
Dyson		dyson.com dyson.co.uk dyson.de			
Décathlon	Decathlon	decathlon.com decathlon.fr decathlon.de			t
E*TRADE		etrade.com etradefinancial.com			
E.Leclerc	Leclerc	leclerc.com e.leclerc			t
EDF		edf.fr edfenergy.com	edf.com		
EE		ee.co.uk			
ELSTER	Finanzamt	elster.de			t
EPFO		epfindia.gov.in			t
ESTV	Eidgenössische Steuerverwaltung	admin.ch			
ETC	ETC利用照会サービス	etc-meisai.jp			tc
EVO Banco		evobanco.com			t
Easypaisa		easypaisa.com.pk			t
Econt	Еконт	econt.com econt.bg			t
Edeka		edeka.de			t
Egnyte		egnyte.com			
Egypt Post	البريد المصري	egyptpost.org egyptpost.gov.eg			t
Eki-net	えきねっと	eki-net.com jreast.co.jp			t
El Corte Inglés	El Corte Ingles	elcorteingles.es			t
Elastic Cloud		elastic.co			
ElevenLabs		elevenlabs.io			
Emirates NBD	بنك الإمارات دبي الوطني	emiratesnbd.com			t
Emirates Post	بريد الإمارات	emiratespost.ae			t
EnBW		enbw.com			t
Endesa		endesa.com endesax.com endesaonline.com			t
Enel		enel.it enel.com enelx.com			t
Engadget		engadget.com			
Engie		engie.fr engie.com engie-homeservices.fr			t
Entrust		entrust.net entrustdatacard.com			
Envato		envato.com placeit.net 3docean.net videohive.net photodune.net codecanyon.net graphicriver.net audiojungle.net themeforest.net tutsplus.com			
Epic Games	Fortnite	epicgames.com unrealengine.com fortnite.com fallguys.com rocketleague.com twinmotion.com	capturingreality.com cubicmotion.com epicgames.dev epicgamescdn.com fab.com quixel.com sketchfab.com		
Equity Bank		equitybank.co.ke equitygroupholdings.com equitybank.com			t
Erste Bank		erstebank.at sparkasse.at			
Esselunga		esselunga.it			t
Ethereum	Ethereum Foundation	ethereum.org ethereum.foundation			t
Etisalat	اتصالات	etisalat.ae eand.com			t
Etos		etos.nl			
Etsy		etsy.com			
EuroDNS		eurodns.com			
Eurobank		eurobank.gr eurobank.com.cy			t
Europcar		europcar.com europcar.de europcar.fr			t
European Commission		europa.eu			
Europol		europol.europa.eu			t
Eurowings		eurowings.com			t
Eventbrite		eventbrite.com eventbrite.at eventbrite.pt eventbrite.ie eventbrite.nl eventbrite.fi eventbrite.co eventbrite.de eventbrite.ca eventbrite.se eventbrite.es eventbrite.fr eventbrite.ph eventbrite.dk eventbrite.cl eventbrite.sg eventbrite.my eventbrite.be eventbrite.it eventbrite.ch eventbrite.in eventbrite.hk			
Evernote		evernote.com			n
Evri	Hermes UK	evri.com	myhermes.co.uk		t
Exodus	Exodus Wallet	exodus.com exodus.io			t
Expedia		expedia.com	expediamail.com		t
ExpressVPN		expressvpn.com			t
FAN Courier		fancourier.ro			t
FNS Rossii	ФНС России;Федеральная налоговая служба	nalog.gov.ru nalog.ru			t
FaceIT		faceit.com			
Facebook	Facebook Ads;Facebook Security;Meta;Meta Business Suite;Meta for Business	facebook.com facebookmail.com fb.com meta.com metamail.com support.facebook.com workplace.com messenger.com eventsatfacebook.com facebookenterprise.com facebookuserprivacysettlement.com	facebook-hardware.com facebook.net facebookblueprint.com fb.gg fb.me fb.watch fbcdn.com fbcdn.net fbsbx.com fbthirdpartypixel.com fburl.com fbwat.ch fbworkmail.com freebasics.com friendfeed.com internet.org thefacebook.com		t
Falabella		falabella.com			t
FanDuel		fanduel.com			
FanFiction.Net		fanfiction.net			
Fandom		fandom.com gamepedia.com wikicities.com wikia.com wikia.org			
Fastweb		fastweb.it			t
FedEx	FedEx Express	fedex.com fedexfreight.com			t
Federal Inland Revenue Service		firs.gov.ng			t
Feedly		feedly.com			
Fidelity	Fidelity Investments;Fidelity NetBenefits	fidelity.com	fmr.com		t
Fifth Third Bank	Fifth Third	53.com			t
Figma		figma.com			
FinanzOnline		bmf.gv.at			t
Finančná správa		financnasprava.sk			t
Finanční správa		financnisprava.cz mfcr.cz			t
Fineco Bank	Fineco	finecobank.com fineco.it			t
Finnair		finnair.com			t
First Abu Dhabi Bank		bankfab.com			t
First Bank of Nigeria		firstbanknigeria.com			t
First Direct		firstdirect.com			t
Fiverr		fiverr.com			
Flash Express		flashexpress.com flashexpress.co.th			t
Flaticon		flaticon.com			
Flickr		flickr.com			
FlightAware		flightaware.com			
Flightradar24		flightradar24.com			
Flipboard		flipboard.com			
Flipkart		flipkart.com			
FlixBus		flixbus.com flixbus.de			t
Flutterwave		flutterwave.com flutterwavego.com			t
Fnac	Fnac Darty	fnac.com darty.com fnacdarty.com fnacpro.com			t
Formula 1		formula1.com			
Fortuneo		fortuneo.fr			t
Foursquare		foursquare.com			
France Travail		francetravail.fr pole-emploi.fr			t
Freenet		freenet.de			
FreshBooks		freshbooks.com			t
Fressnapf		fressnapf.de fressnapf.com			t
Försäkringskassan		forsakringskassan.se			t
GCash		gcash.com			t
GEICO		geico.com			t
GIPHY		giphy.com			
GLS		gls-group.eu gls-group.com gls-pakete.de gls-italy.com			t
GMX	GMX.net	gmx.net gmx.de gmx.com gmx.at gmx.ch gmxnet.de			
GOV.UK	DVLA	gov.uk dvla.gov.uk companieshouse.gov.uk dwp.gov.uk notifications.service.gov.uk			
GTBank	Guaranty Trust Bank	gtbank.com			t
Gaijin Entertainment		gaijin.net			
Galp		galp.com galp.pt			t
GameStop		gamestop.com			t
Gandi		gandi.net			
Garanti BBVA		garantibbva.com.tr garanti.com.tr			t
Garmin		garmin.com			
Gazprombank	Газпромбанк	gazprombank.ru			t
GeForce (Nvidia)		geforce.com nvidia.com geforcenow.com			
Geek Squad		geeksquad.com bestbuy.com			t
Geico		geico.com			t
Gelir İdaresi Başkanlığı		gib.gov.tr			t
Gemini		gemini.com			t
GeoTrust		geotrust.com			
Georgetown University		georgetown.edu			
Giao Hàng Nhanh		ghn.vn			t
GitHub		github.com githubsupport.com github.events githubstatus.com	atom.io ghcr.io ghe.com git.io github.blog github.dev github.io githubapp.com githubassets.com githubnext.com githubusercontent.com octocaptcha.com		t
GitLab		gitlab.com gitlab.org			
Glassdoor		glassdoor.com			
Glovo		glovoapp.com			t
Gmarket	G마켓	gmarket.co.kr			t
GoDaddy		godaddy.com secureserver.net	godaddy.co.uk		t
GoFundMe		gofundme.com			
Gojek		gojek.com			t
Goodreads		goodreads.com			
Google	Gmail;Google Ads;Google Chat;Google Cloud;Google Cloud Platform;Google Docs;Google Drive;Google Fi;Google Fiber;Google Fit;Google Meet;Google Pay;Google Play;Google Workspace;YouTube	google.com gmail.com googlemail.com youtube.com googleusercontent.com google.co.uk google.de google.fr google.co.jp google.com.br google.ca google.it google.es google.nl google.co.in withgoogle.com doubleclick.com chromium.org android.com blogger.com	1e100.net 2mdn.net abc.xyz admob.com adsensecustomsearchads.com adtrafficquality.google ai.google apigee.com app-ads-services.com app-analytics-services-att.com app-analytics-services.com app-measurement.com appspot.com area120.com bazel.build blog.google chrome.com chromestatus.com chronicle.security cloudfunctions.net cloudproxy.app dartsearch.net dataliberation.org doubleclick-cn.net doubleclick.net doubleclickbygoogle.com duck.com elgoog.im feedburner.com fitbit.com forms.gle g.cn g.co g.page gateway.dev gcr.io ggpht.com gmodules.com goo.gl googl.com google-analytics.com google.ac google.ad google.ae google.al google.am google.as google.at google.az google.ba google.be google.bf google.bg google.bi google.bj google.bs google.bt google.by google.cat google.cd google.cf google.cg google.ch google.ci google.cl google.cm google.cn google.co.ao google.co.bw google.co.ck google.co.cr google.co.id google.co.il google.co.ke google.co.kr google.co.ls google.co.ma google.co.mz google.co.nz google.co.th google.co.tz google.co.ug google.co.uz google.co.ve google.co.vi google.co.za google.co.zm google.co.zw google.com.af google.com.ag google.com.ai google.com.ar google.com.au google.com.bd google.com.bh google.com.bn google.com.bo google.com.bz google.com.co google.com.cu google.com.cy google.com.do google.com.ec google.com.eg google.com.et google.com.fj google.com.gh google.com.gi google.com.gt google.com.hk google.com.jm google.com.kh google.com.kw google.com.lb google.com.ly google.com.mm google.com.mt google.com.mx google.com.my google.com.na google.com.nf google.com.ng google.com.ni google.com.np google.com.om google.com.pa google.com.pe google.com.pg google.com.ph google.com.pk google.com.pr google.com.py google.com.qa google.com.sa google.com.sb google.com.sg google.com.sl google.com.sv google.com.tj google.com.tr google.com.tw google.com.ua google.com.uy google.com.vc google.com.vn google.cv google.cz google.dev google.dj google.dk google.dm google.dz google.ee google.eu google.fi google.fm google.ga google.ge google.gg google.gl google.gm google.gp google.gr google.gy google.hk google.hn google.hr google.ht google.hu google.ie google.im google.in google.iq google.is google.je google.jo google.jp google.kg google.ki google.kz google.la google.li google.lk google.lt google.lu google.lv google.md google.me google.mg google.mk google.ml google.mn google.ms google.mu google.mv google.mw google.ne google.net google.ng google.no google.nr google.nu google.org google.pl google.pn google.ps google.pt google.ro google.rs google.ru google.rw google.sc google.se google.sh google.si google.sk google.sm google.sn google.so google.sr google.st google.td google.tg google.tk google.tl google.tm google.tn google.to google.tt google.us google.vg google.vu google.ws googleadservices-cn.com googleadservices.com googleadsserving.cn googleapis.cn googleapis.com googleapps.com googleblog.com googlebot.com googlecode.com googlecommerce.com googledomains.com googledrive.com googlefiber.net googleoptimize.com googlesource.com googlesyndication-cn.com googlesyndication.com googletagmanager.com googletagservices-cn.com googletagservices.com googlezip.net gstatic-cn.com gstatic.cn gstatic.com gvt1-cn.com gvt1.com gvt2.com gvt3.com haplorrhini.com html5rocks.com material.io nest.com page.link panoramio.com projectbaseline.com recaptcha.net run.app tenor.com tensorflow.org thinkwithgoogle.com waze.com web.app web.dev webmproject.org webpkgcache.com youtu.be youtube-nocookie.com youtubeeducation.com yt.be ytimg.com	chrome dclk gbiz gle gmail goog google guge hangout nexus xn--flw351e xn--qcka1pmc	t
Gosuslugi	Госуслуги;Портал Госуслуг	gosuslugi.ru			t
Grafana		grafana.com			
Grammarly		grammarly.com			
Grubhub		grubhub.com			t
Gumroad		gumroad.com			
Gusto		gusto.com			t
HBO Max		hbomax.com max.com hbonow.com hbo.com			t
HDFC Bank		hdfcbank.com	hdfcbank.net		t
HEMA		hema.nl hema.com hema.be			
HMRC	HM Revenue & Customs;HM Revenue and Customs	hmrc.gov.uk gov.uk tax.service.gov.uk govdelivery.com notifications.service.gov.uk			t
HSBC	HSBC [US];汇丰银行;滙豐銀行	hsbc.com hsbc.co.uk hsbc.com.hk us.hsbc.com	hsbc.ca hsbc.co.id hsbc.com.br hsbc.com.mx hsbc.com.sg hsbc.fr hsbc.net hsbcnet.com vv1865.com	hsbc	t
HUK-Coburg		huk.de			t
Halfords		halfords.com			t
Halkbank		halkbank.com.tr			t
Hana Bank	KEB하나은행;하나은행	hanabank.com kebhana.com			t
Handelsbanken		handelsbanken.se handelsbanken.com			t
Hang Seng Bank	恒生銀行	hangseng.com			t
Hapag-Lloyd		hapag-lloyd.com hlag.com			t
Hapvida	Hapvida NotreDame;NotreDame Intermédica	hapvida.com.br gndi.com.br			t
Harbor Freight	Harbor Freight Tools	harborfreight.com			t
Harvard University		harvard.edu			
Hatena		hatena.ne.jp			
Heise online		heise.de			
HelloFresh	Hello Fresh	hellofresh.com			t
Hepsiburada		hepsiburada.com			t
Hetzner		hetzner.com			
Hilton		hilton.com			
Hims	Hims & Hers	hims.com forhims.com forhers.com			t
Hobby Lobby		hobbylobby.com yourhobbylobby.com			t
Home Depot	The Home Depot	homedepot.com homedepot.ca			t
Hongkong Post	香港郵政	hongkongpost.hk hongkongpost.gov.hk			t
HootSuite		hootsuite.com			
Hornbach		hornbach.de hornbach.com			t
Hostinger		hostinger.com			
Hostpoint		hostpoint.ch			
Hotjar		hotjar.com			
Hotstar		hotstar.com			
Hover.com		hover.com			
Hrvatska pošta		posta.hr			t
Huawei		huawei.com			t
HubSpot		hubspot.com			
HuggingFace		huggingface.co			
Hulu		hulu.com disneystore.com espn.com disneyplus.com go.com shopdisney.com disney.com hulu-japan.jp hulu.jp	hulumail.com hulustream.com		t
Humana		humana.com			t
Huobi	HTX	huobi.com htx.com			t
HypoVereinsbank		hypovereinsbank.de			t
Hyundai Card	현대카드	hyundaicard.com			t
ICBC	中国工商银行;工商银行	icbc.com.cn			t
ICICI Bank	ICICI	icicibank.com			t
IKEA		ikea.com			t
ING	ING-DiBa	ing.com ing.de ing.nl ing.be ing.es	ing-diba.de		tc
INPS		inps.it			t
IONOS	1&1;1und1	ionos.com ionos.de 1und1.de 1and1.com ionos.co.uk ionos.fr			t
IRCTC		irctc.co.in			t
IRS	Internal Revenue Service;US Internal Revenue Service	irs.gov govdelivery.com			t
Ibercaja		ibercaja.es			t
Iberdrola		iberdrola.es iberdrola.com			t
Idealista		idealista.com idealista.pt idealista.it			t
Iliad		iliad.it			t
Imgur		imgur.com			
ImmoScout24	ImmobilienScout24	immobilienscout24.de immoscout24.de			t
ImmobilienScout24		immobilienscout24.de			
Impots.gouv.fr	DGFiP;Direction générale des Finances publiques	impots.gouv.fr dgfip.finances.gouv.fr			t
InMotion Hosting		inmotionhosting.com			
InPost	InPost Paczkomaty;Paczkomaty;Paczkomaty InPost	inpost.pl inpost.it inpost.co.uk inpost.eu paczkomaty.pl			t
Income Tax Department	Income Tax e-Filing;आयकर विभाग	incometax.gov.in			t
Indeed		indeed.com indeedemail.com			tc
India Post	भारतीय डाक	indiapost.gov.in			t
Indiegogo		indiegogo.com			
Infomaniak		infomaniak.com			
Inland Revenue Authority of Singapore	IRAS	iras.gov.sg			t
Instacart		instacart.com instacartemail.com			t
Instagram		instagram.com mail.instagram.com facebookmail.com facebook.com threads.com threads.net ig.me	cdninstagram.com		t
Interac	Interac e-Transfer	interac.ca			t
Interbank		interbank.pe interbank.com.pe			t
Intercom		intercom.com			
Interia		interia.pl			
Intermarché	Intermarche	intermarche.com			t
Interpol		interpol.int			t
Intesa Sanpaolo		intesasanpaolo.com			t
Intuit	Intuit TurboTax;Mailchimp;Mint;QuickBooks;Quickbooks Online;TurboTax	intuit.com intuit.ca quickbooks.com mailchimp.com	creditkarma.com intuit.co.uk intuitcdn.net proseries.com quickbooksonline.com turbotax.com	intuit	t
Isracard	ישראכרט	isracard.co.il			t
Israel Discount Bank	בנק דיסקונט	discountbank.co.il			t
Israel Post	דואר ישראל	israelpost.co.il			t
Israel Tax Authority	רשות המיסים;רשות המסים	taxes.gov.il			t
Itaú	Banco Itaú;Itau	itau.com.br	itau-unibanco.com.br itau.com		t
Iterable		iterable.com			
J&T Express		jtexpress.my jtexpress.ph jet.co.id			t
JB Hi-Fi		jbhifi.com.au			t
JCB		jcb.co.jp jcb.com			t
JCPenney	JC Penney	jcpenney.com jcp.com			t
JD.com	京东;京东商城	jd.com			t
JR East	JR東日本	jreast.co.jp jreastmall.com eki-net.com			t
Japan Post	日本郵便	japanpost.jp			t
Japan Post Bank	ゆうちょダイレクト;ゆうちょ銀行	jp-bank.japanpost.jp japanpost.jp			t
JazzCash		jazzcash.com.pk			t
JetBrains		jetbrains.com			
John Lewis & Partners	John Lewis	johnlewis.com johnlewisfinance.com johnlewis-insurance.com			t
Jotform		jotform.com			
Jumbo Supermarkten	Jumbo	jumbo.com			t
Jumia		jumia.com jumia.com.ng			t
Just Eat		just-eat.com justeat-int.com just-eat.co.uk justeattakeaway.com			t
Jyske Bank		jyskebank.dk			t
K&H Bank		kh.hu			t
KB Kookmin Bank	KB국민은행;국민은행	kbstar.com			t
KBC		kbc.be	kbc.com		
KCB Bank	KCB Group	kcbgroup.com			t
KFC		kfc.com			t
KLM Royal Dutch Airlines		klm.com klm-info.com			t
KPN		kpn.com kpn.nl			t
Kaiser Permanente		kp.org kaiserpermanente.org			t
Kakao	KakaoTalk;카카오;카카오톡	kakao.com daum.net kakaocorp.com			
KakaoBank	카카오뱅크	kakaobank.com			t
Kasikornbank	KBank;Kasikorn Bank;กสิกรไทย;ธนาคารกสิกรไทย	kasikornbank.com			t
Kaspersky		kaspersky.com kaspersky.ru	kaspersky-labs.com		
Kaspi	Kaspi Bank;Kaspi.kz;Каспи	kaspi.kz			t
Kaufland		kaufland.de kaufland.com			t
Kenya Revenue Authority	KRA iTax	kra.go.ke			t
Kerry Express		kerryexpress.com			t
Khan Academy		khanacademy.org			
Kickstarter		kickstarter.com			
Kiwibank		kiwibank.co.nz			t
Klarna		klarna.com	klarna.de klarna.se		t
Klaviyo		klaviyo.com			
Kleinanzeigen		kleinanzeigen.de ebay-kleinanzeigen.de			
Knab		knab.nl			t
KnowBe4		knowbe4.com			t
Kohl's	Kohls	kohls.com			t
Komerční banka	Komercni banka	kb.cz			t
Korea Post	우체국;우체국택배	koreapost.go.kr epost.go.kr epost.kr			t
Kotak Mahindra Bank	Kotak Bank	kotak.com kotak.bank.in			t
Kraken		kraken.com			tn
Kroger		kroger.com krogeremail.com			t
Kruidvat		kruidvat.nl kruidvat.be			t
Krungsri	Bank of Ayudhya;ธนาคารกรุงศรี	krungsri.com			t
Krungthai Bank	Krungthai;ธนาคารกรุงไทย	krungthai.com ktb.co.th			t
KuCoin		kucoin.com			t
Kuehne+Nagel	Kuehne Nagel	kuehne-nagel.com			t
Kutxabank		kutxabank.es			t
Kuwait Finance House		kfh.com			t
Kyivstar	Київстар	kyivstar.ua kyivstar.net			t
LBC Express		lbcexpress.com			t
LCL Banque	Crédit Lyonnais;Le Crédit Lyonnais	lcl.fr			t
LG U+	LG유플러스	lguplus.com uplus.co.kr			t
La Banque Postale		labanquepostale.fr			t
La Poste	Chronopost;Colissimo;L'Identité Numérique (IDN)	laposte.fr laposte.net colissimo.fr chronopost.fr pickup.fr notif-colissimo-laposte.info notif-laposte.info	laposte.info		t
Laravel Forge		laravel.com			
Laravel Vapor		laravel.com			
LastPass		lastpass.com			t
Latvijas Pasts		pasts.lv			t
LaunchDarkly		launchdarkly.com			
Launchpad		launchpad.net			
Lazada		lazada.com lazada.sg lazada.com.my lazada.co.th lazada.com.ph lazada.vn lazada.co.id			t
Leboncoin		leboncoin.fr			
Ledger	Ledger Live;Ledger Support	ledger.com	ledger.fr		t
Lenovo		lenovo.com			
Leroy Merlin		leroymerlin.fr leroymerlin.com leroymerlin.es leroymerlin.it leroymerlin.pl leroymerlin.com.br leroymerlin.pt			t
Letterboxd		letterboxd.com ltrbxd.com			
Liberty Mutual		libertymutual.com email-libertymutual.com			t
Lidl	LIDL [DE]	lidl.de lidl.com lidl.co.uk lidl.fr lidl.nl lidl.it lidl.es lidl.pl lidl-kundenservice.de lidlplus.de			t
Lido Finance	Lido DAO;Lido Fi	lido.fi			t
Lieferando		lieferando.de takeaway.com			t
Lietuvos paštas	LP Express	post.lt lpexpress.lt			t
Life Insurance Corporation of India	LIC of India	licindia.in licindia.com			t
Life360		life360.com			
LifeLock		lifelock.com norton.com			t
LinkedIn	LinkedIn Jobs	linkedin.com	licdn.com linkedin.cn lnkd.in		t
Linktree		linktr.ee			
Linode		linode.com			
LiveJournal		livejournal.com			
Livelo		livelo.com.br			t
Lloyds Bank	Lloyds	lloydsbank.com lloydsbank.co.uk lloydsbanking.com lloydsbankinggroup.com			t
Logitech		logitech.com astrogaming.com logi.com			tc
Loopia		loopia.se			
Louis Vuitton		louisvuitton.com lvmh.com			t
Lowe's		lowes.com	lowes.ca		t
Lufthansa		lufthansa.com miles-and-more.com lufthansa-group.com booking-lufthansa.com			t
Lyft		lyft.com lyftmail.com			t
Länsförsäkringar		lansforsakringar.se			t
MB WAY		mbway.pt			t
MRW		mrw.es mrw.com			t
MUFG	MUFG Bank;三菱UFJ銀行	mufg.jp bk.mufg.jp	mufgcard.com		t
Macy's	Macys	macys.com			t
Maersk		maersk.com maerskline.com			t
Magazine Luiza	Magalu	magazineluiza.com.br magalu.com.br			t
Magyar Posta		posta.hu			t
Mailchimp	The Rocket Science Group	mailchimp.com mcsv.net intuit.com mailchi.mp	mailchimpapp.net		
MailerLite		mailerlite.com			
Mailgun		mailgun.com mailgun.net mailgun.org sinch.com mailgunwarmup.com			t
Makita		makita.com makitatools.com makita.de			
Malwarebytes (Personal)		malwarebytes.com			
Malwarebytes Nebula		malwarebytes.com			
Malwarebytes OneView		malwarebytes.com			
Mapbox		mapbox.com			
Mapfre		mapfre.com mapfre.es			t
MarkMonitor		markmonitor.com			
Marks & Spencer	Marks and Spencer	marksandspencer.com marksandspencerlondon.com			t
Marktplaats		marktplaats.nl			
Marriott	Marriott Bonvoy	marriott.com res-marriott.com feedback-marriott.com marriottvacationclub.com marriottvacationclubs.com	email-marriott.com		t
Mashreq	Mashreq Bank	mashreq.com mashreqbank.com			t
Mastercard	マスターカード	mastercard.com mastercard.us mastercardbrandcenter.com			tc
MathWorks		mathworks.com			
Matomo Cloud		matomo.org			
Maybank		maybank.com maybank2u.com.my			t
McAfee		mcafee.com mcafeesecure.com			t
McDonald's		mcdonalds.com mcdonalds.jp			
McGill University		mcgill.ca			
MediaMarkt	MediaMarkt (DE)	mediamarkt.de mediamarktsaturn.com	mediamarkt.com		t
Medicare		medicare.gov cms.gov mymedicare.gov			tc
Meezan Bank		meezanbank.com			t
MegaFon	МегаФон;Мегафон	megafon.ru			t
Meijer		meijer.com			t
Menards		menards.com			t
Mercado Libre	Mercado Livre	mercadolibre.com mercadolivre.com mercadolivre.com.br mercadolibre.com.ar mercadolibre.com.mx mercadolibre.com.bo mercadolibre.cl mercadolibre.com.co mercadolibre.co.cr mercadolibre.com.do mercadolibre.com.ec mercadolibre.com.gt mercadolibre.com.hn mercadolibre.com.ni mercadolibre.com.pa mercadolibre.com.py mercadolibre.com.pe mercadolibre.com.sv mercadolibre.com.uy mercadolibre.com.ve mercadopago.com.ve mercadopago.com.co mercadopago.com.uy mercadopago.com.mx mercadopago.com.pe mercadopago.com.ec mercadopago.com.ar mercadopago.cl			t
Mercado Pago		mercadopago.com mercadopago.com.br mercadopago.com.ar mercadopago.com.mx			t
Mercadona		mercadona.es mercadona.com			t
Mercari	Mercari [JP];メルカリ	mercari.com mercari.jp			t
Mercedes-Benz		mercedes-benz.com mercedes-benz.de			t
MetaMask		metamask.io consensys.io consensys.net			t
Metro Bank		metrobankonline.co.uk			t
Metrobank		metrobank.com.ph			t
Microsoft	Azure;Exchange Online;MS Teams;MSN;Microsoft 365;Microsoft Azure;Microsoft Teams;Microsoft account team;Office 365;OneDrive;Outlook;SharePoint;Skype;Visual Studio Codespaces;Windows Live;Xbox	microsoft.com office.com office365.com microsoft365.com microsoftonline.com microsoftonline-p.com sharepoint.com sharepointonline.com onedrive.com live.com outlook.com hotmail.com msn.com skype.com xbox.com bing.com azure.com windows.com microsoftsupport.com yammer.com onmicrosoft.com linkedin.com github.com microsoft.onmicrosoft.com microsoftonline.us outlook.at outlook.be outlook.cl outlook.co.id outlook.co.il outlook.co.nz outlook.co.th outlook.com.ar outlook.com.au outlook.com.br outlook.com.gr outlook.com.pe outlook.com.tr outlook.com.vn outlook.cz outlook.de outlook.dk outlook.es outlook.fr outlook.hu outlook.ie outlook.in outlook.it outlook.jp outlook.kr outlook.lv outlook.my outlook.ph outlook.pt outlook.sa outlook.sg outlook.sk	1drv.com a-msedge.net aadrm.com acompli.net aka.ms applicationinsights.io asp.net aspnetcdn.com assets-yammer.com azure-apim.net azure-devices.net azure-int.net azure.net azureadnotifications.us azurehdinsight.net azurerms.com bing.net c-msedge.net ceipmsn.com clarity.ms cloud.microsoft cloudapp.net cloudappsecurity.com clouddatahub.net codeplex.com cortana.ai crmdynint.com digicert.com dynamics.com entrust.net exp-tas.com footprintdns.com geotrust.com getmicrosoftkey.com gfx.ms globalsign.com globalsign.net identrust.com l-msedge.net letsencrypt.org live.net livefilestore.com lync.com microsoft-int.com microsoft.net microsoftadvertising.com microsoftapp.net microsoftazuread-sso.com microsoftcrmportals.com microsoftedgeinsider.com microsoftinternetsafety.net microsoftonline-p.net microsoftonline.cn microsoftpersonalcontent.com microsoftproject.com microsoftstore.com microsoftstoreemail.com microsoftstream.com microsofttranslator.com microsoftusercontent.com msappproxy.net msauth.net msauthimages.net msecnd.net msedge.net msftauth.net msftauthimages.net msftconnecttest.com msftncsi.com msgamestudios.com mshome.net msidentity.com msn.cn msocdn.com mx.microsoft nelreports.net o365weve.com office.net office365-net.cn office365.cn officeplus.cn officewebapps.cn omniroot.com onenote.com onenote.net onestore.ms outlook.cn outlookmobile.com passport.net phonefactor.net powerapps.com powerautomate.com powerbi.com powershellgallery.com public-trust.com remotewebaccess.com s-dc-msedge.net s-microsoft.com s-msedge.net sfx.ms sharepoint.cn signalr.net skype.net skypeassets.com spo-msedge.net staffhub.ms static.microsoft svc.ms sway-cdn.com sway-extensions.com sway.com symcb.com symcd.com sysinternals.com t-msedge.net teams-events.com usercontent.microsoft userpxt.io verisign.com verisign.net virtualearth.net visualstudio.com vsassets.io wbd.ms windows-int.net windows-ppe.net windows.net windowsazure.com windowsmedia.com windowsphone.com windowssearch.com windowsupdate.com xboxlive.com yammerusercontent.com	hotmail microsoft office skype windows	t
MijnOverheid	Mijn Overheid	mijnoverheid.nl			t
Millennium bcp		millenniumbcp.pt			t
Milwaukee Tool		milwaukeetool.com			
Mimecast		mimecast.com			
Minecraft		minecraft.net mojang.com			
MitID		mitid.dk			t
Mixpanel		mixpanel.com			
Mizrahi-Tefahot	בנק מזרחי טפחות	mizrahi-tefahot.co.il			t
Mizuho	Mizuho Bank;みずほ銀行	mizuhobank.co.jp	mizuho-fg.co.jp		t
MobilePay		mobilepay.dk mobilepay.fi vippsmobilepay.com			t
Modrinth		modrinth.com			
Monday.com		monday.com			
Mondial Relay		mondialrelay.fr mondialrelay.com			t
Monex	マネックス証券	monex.co.jp			t
MoneyGram		moneygram.com			t
MongoDB		mongodb.com mongodb.org			
Monzo		monzo.com			tn
Morgan Stanley		morganstanley.com ms.com			t
Morrisons		morrisons.com morrisons.co.uk			t
Movistar		movistar.es movistar.com telefonica.com			t
Mutua Madrileña		mutua.es			t
MyAnimeList		myanimelist.net			
MyGov India	MyGov	mygov.in			
Mynaportal	マイナポータル	myna.go.jp			t
Myntra		myntra.com			t
N26		n26.com			t
NAB	National Australia Bank	nab.com.au nabtrade.com.au			t
NAVER		naver.com			
NCBA Bank		ncbagroup.com			t
NHIS	국민건강보험;국민건강보험공단	nhis.or.kr			t
NHK	日本放送協会	nhk.or.jp nhk.jp			t
NLB Banka		nlb.si			t
NTT Docomo	NTTドコモ;ドコモ	nttdocomo.co.jp docomo.ne.jp			t
NZ Post		nzpost.co.nz			t
NZ Transport Agency	NZTA;Waka Kotahi	nzta.govt.nz			t
Nacex		nacex.es nacex.com			t
Namecheap		namecheap.com namecheaphosting.com			
NatWest		natwest.com			t
National Bank of Kuwait		nbk.com			t
National Tax Agency	国税庁	nta.go.jp			t
National Tax Service	국세청;홈택스	nts.go.kr hometax.go.kr			t
Nationwide Building Society		nationwide.co.uk			t
Naturgy		naturgy.com			t
Naver	네이버	naver.com navercorp.com			
Navy Federal	Navy Federal Credit Union	navyfederal.org			t
Nedbank		nedbank.co.za			t
Nequi		nequi.com.co			t
NetEase Mail	网易邮箱	163.com 126.com yeah.net netease.com			t
Neteller		neteller.com			t
Netflix		netflix.com netflix.net netflix.shop netflixanimation.com netflixcontractors.com netflixevents.com netflixhouse.com netflixpartner.com netflixpreviewclub.com netflixshopsupport.com	fast.com netflixfamily.com netflixtechblog.com nflxext.com nflximg.com nflximg.net nflxso.net nflxvideo.net		t
Netto		netto-online.de	netto.de		t
New Relic		newrelic.com			
Nexi		nexi.it			t
Nexo		nexo.com nexo.io			t
Nexon		nexon.com			
NextDNS		nextdns.io			
Nextdoor		nextdoor.com nextdoor.de nextdoor.co.uk nextdoor.nl			
Nexus Mods		nexusmods.com			
Nike		nike.com			t
Ninja Foodi	Ninja Kitchen	ninjakitchen.com sharkninja.com			
Ninja Van		ninjavan.co			t
Nintendo	Nintendo Account;任天堂	nintendo.com nintendo.net nintendo.co.jp nintendo-europe.com nintendo.co.uk	fire-emblem-heroes.com nintendo.be nintendo.de nintendo.es nintendo.eu nintendo.fr nintendo.it nintendo.nl pokemon-unitepgame.com pokemon.com supermariorun.com		t
Nintendo Network		nintendo.net			
Nomura	野村證券	nomura.co.jp nomura.com			t
NongHyup Bank	NH농협은행;농협;농협은행	nonghyup.com			t
NordVPN		nordvpn.com nordaccount.com nordpass.com			
Nordea		nordea.com nordea.fi nordea.se nordea.dk nordea.no			tn
Nordstrom		nordstrom.com nordstrom.ca nordstromrack.com			tn
Norton	Norton LifeLock;NortonLifeLock	norton.com nortonlifelock.com lifelock.com symantec.com	gendigital.com		tc
Notion		notion.so notion.com makenotion.com			tc
Nova Poshta	Nova Post;Нова Пошта;Нова пошта	novaposhta.ua novapost.com			t
Novo Banco	novobanco	novobanco.pt			t
Nubank		nubank.com.br			t
Nykredit		nykredit.dk			t
O2		o2.co.uk o2online.de telefonica.de o2.pl			
OBI Baumarkt		obi.de obi.com			t
OCBC	OCBC Bank	ocbc.com			t
OKX	OKEx	okx.com	okex.com oklink.com okx-dns.com okx-dns1.com okx-dns2.com okx.ac okx.cab xlayer.tech		
OLX		olx.com olx.pl olx.com.br			
ORCID		orcid.org			
OTP Bank		otpbank.hu otpbank.ro			t
OVH	OVHcloud	ovh.com ovh.net ovhcloud.com			t
OVO Energy		ovoenergy.com ovoenergy.com.au ovoenergy.co.uk			t
Octopus Energy		octopus.energy octopusenergy.de octopusenergy.es octopusenergy.fr octopusenergy.it octopusenergy.co.jp octopusenergy.nz octopusenergy.com octoenergy.com			t
Odido		odido.nl			t
Okta		okta.com oktapreview.com okta-emea.com okta-gov.com			t
Olive Garden		olivegarden.com darden.com			t
OmaVero	Vero Skatt;Verohallinto	vero.fi			t
Omaha Steaks		omahasteaks.com			t
Omniva		omniva.ee omniva.lv omniva.lt			t
OnTrac		ontrac.com			t
OnePlus		oneplus.com			t
OneSignal		onesignal.com			
OpenAI	ChatGPT;OpenAI (ChatGPT)	openai.com chatgpt.com chat.com	browser-intake-datadoghq.com chatgpt.site oaistatic.com oaistatsig.com oaiusercontent.com sora.com		t
OpenDNS		opendns.com			
OpenSea		opensea.io			t
OpenStreetMap		openstreetmap.org			
Openbank		openbank.es openbank.com			t
Optimizely		optimizely.com			
Optus		optus.com.au			t
Oracle Cloud Infrastructure		oracle.com oraclecloud.com oracleemaildelivery.com			
Orange		orange.fr orange.com wanadoo.fr orange.es orange-business.com			tc
Oregon State University		oregonstate.edu			
Orlen	Orlen Paczka	orlen.pl			t
Oschadbank	Ощадбанк	oschadbank.ua			t
Otto		otto.de			tn
Outbrain		outbrain.com			
Outlook.com		outlook.com live.com hotmail.com microsoft.com			
Ozon	Ozon Bank;Ozon Банк	ozon.ru			t
PHLPost		phlpost.gov.ph			t
PKO BP	PKO Bank Polski	pkobp.pl ipko.pl			
PKO Bank Polski	PKO BP;iPKO	pkobp.pl ipko.pl			t
PNC	PNC Bank	pnc.com pncbank.com			t
PTT Kargo	PTT AVM	ptt.gov.tr pttavm.com			t
PagBank	PagSeguro	pagbank.com.br pagseguro.com.br			t
Pakistan Post		pakpost.gov.pk			t
PancakeSwap		pancakeswap.finance			t
Panda Security		pandasecurity.com			
PandaDoc		pandadoc.com pandadoc.net			t
Pandora		pandora.com			
Papara		papara.com			t
Parallels		parallels.com			
Paramount		paramountplus.com paramount.com			t
Paramount Plus		paramountplus.com			t
Parcelforce		parcelforce.com parcelforce.co.uk			t
Pastebin		pastebin.com			
Patreon		patreon.com			
PayPal	PayPal Credit;PayPal Service;Xoom	paypal.com paypal.de paypal.nl paypal.com.au paypal.com.mx paypal.me paypalcorp.com xoom.com braintreepayments.com paypal-search.com paypal-communication.com	braintreegateway.com paydiant.com paypal-brandsfeedback.com paypal-communications.com paypal-corp.com paypal-creditsurvey.com paypal-customerfeedback.com paypal-experience.com paypal-knowledge.com paypal-prepaid.com paypal.at paypal.be paypal.ca paypal.ch paypal.co.il paypal.co.uk paypal.com.sg paypal.dk paypal.es paypal.fr paypal.hk paypal.it paypal.pl paypal.se paypalinc.com paypalobjects.com venmo.com		t
PayPay	ペイペイ	paypay.ne.jp			t
PayPay Bank	PayPay銀行	paypay-bank.co.jp			t
Paychex		paychex.com			t
Payoneer		payoneer.com			t
PaysafeCard		paysafecard.com			t
Paystack		paystack.com			t
Paytm		paytm.com			t
Peacock		peacocktv.com peacock.com			
Permanent TSB		permanenttsb.ie			t
PetSmart		petsmart.com			t
Petco		petco.com			t
Pexels		pexels.com			
Phantom Wallet		phantom.app phantom.com			t
PhonePe		phonepe.com			t
PicPay		picpay.com			t
Pinduoduo	拼多多	pinduoduo.com			t
Pinterest		pinterest.com pinterest.ch pinterest.at pinterest.pt pinterest.ie pinterest.jp pinterest.ru pinterest.fr pinterest.ph pinterest.dk pinterest.cl pinterest.de pinterest.se pinterest.ca pinterest.it pinterest.es pinterest.com.mx pinterest.co.uk pinterest.co.kr pinterest.nz pinterest.com.au	pin.it pinimg.com pinterest.co.in pinterest.info pinterest.net pinterest.tw pinterestmail.com		t
Pixiv		pixiv.net			
Pizza Hut		pizzahut.com			t
Plausible Analytics		plausible.io			
PlayStation	PSN;Playstation Network;Sony PlayStation	playstation.com playstationemail.com sony.com sonyentertainmentnetwork.com	playstation.net	playstation	t
Pochta Bank	Почта Банк	pochtabank.ru			t
Pochta Rossii	Russian Post;Почта России	pochta.ru russianpost.ru			t
Poczta Polska		poczta-polska.pl poczta.pl			t
Porkbun		porkbun.com			
Pos Indonesia		posindonesia.co.id			t
Pos Malaysia	Pos Laju	pos.com.my			t
PostFinance		postfinance.ch			t
PostNL		postnl.nl postnl.be	postnl.com		t
PostNord		postnord.com postnord.se postnord.dk	postnord.no		t
Postbank		postbank.de			t
Poste Italiane	Poste;PostePay	poste.it posteitaliane.it	postepay.it		t
Posten Norge		posten.no			t
Posti	Posti Oy	posti.fi posti.com			t
Postman		postman.com			
Pošta Slovenije		posta.si			t
Pošta Srbije		posta.rs			t
Poșta Română	Posta Romana	posta-romana.ro			t
Prezi		prezi.com			
Primark		primark.com			t
PrivatBank	ПриватБанк;Приватбанк	privatbank.ua			t
Progressive Insurance		progressive.com			t
Proofpoint		proofpoint.com pphosted.com ppe-hosted.com			t
Proton	Proton Mail;ProtonMail	proton.me protonmail.com protonmail.ch pm.me protonvpn.com			t
Proximus		proximus.be proximus.com			t
Publix		publix.com			t
Punjab National Bank		pnbindia.in pnb.co.in netpnb.com pnb.bank.in			t
Purdue University		purdue.edu			
Purolator		purolator.com purolatornow.com			t
Pusher		pusher.com			
QNB Finansbank		qnbfinansbank.com qnb.com.tr			t
QQ Mail	QQ邮箱	qq.com tencent.com			t
Qantas		qantas.com qantas.com.au			t
Qatar Airways		qatarairways.com qatarairways.com.qa			t
Qatar National Bank		qnb.com			t
Quizlet		quizlet.com			
Quora		quora.com			
RBC	RBC Royal Bank;Royal Bank of Canada	rbc.com royalbank.com rbcroyalbank.com			t
REWE		rewe.de rewe-group.com rewe-reisen.de			t
RHB Bank		rhbgroup.com			t
Rabby Wallet		rabby.io			t
Rabobank	Rabobank [NL]	rabobank.nl rabobank.com			t
Rackspace		rackspace.com			
Raiffeisen	Raiffeisenbank	raiffeisen.ch raiffeisen.at	rbinternational.com		
Rakuten	Rakuten Card;Rakuten Mobile;楽天;楽天カード;楽天ペイ;楽天モバイル;楽天市場;楽天証券;楽天銀行	rakuten.co.jp rakuten.com rakuten-card.co.jp rakuten-bank.co.jp rakuten-sec.co.jp	ecbsn.com kobo.com r10s.com r10s.jp rakuten-static.com rakuten.ca rakuten.com.tw rakuten.ne.jp rakuten.tv rebates.jp viki.com		t
Rappi		rappi.com			t
Ray-Ban		ray-ban.com rayban.com			t
Razer		razer.com			
Razorpay		razorpay.com			t
Read the Docs		readthedocs.org			
Receita Federal	Gov.br	receita.fazenda.gov.br gov.br rfb.gov.br			t
Red Hat		redhat.com			
Reddit		reddit.com redditmail.com redditforcommunity.com	redditblog.com reddithelp.com redditinc.com redditmedia.com redditspace.com redditstatic.com		t
Regions Bank		regions.com			t
Relais Colis		relaiscolis.com			t
Remitly		remitly.com			t
Renfe		renfe.com renfe.es			t
Resona Bank	りそな銀行	resonabank.co.jp			t
RevenueCat		revenuecat.com			
Revolut		revolut.com			t
RingCentral		ringcentral.com			
Riot Games		riotgames.com leagueoflegends.com playvalorant.com playruneterra.com lolesports.com			
Ripple	Ripple Labs;XRP	ripple.com			t
Rite Aid		riteaid.com			t
Robert Half		roberthalf.com roberthalf.be			t
Robinhood		robinhood.com robinhoodauctions.com	robinhood.org		t
Roblox		roblox.com	rbx.com rbxcdn.com rbxinfra.net roblox.co.uk roblox.net roblox.us roblox.vn robloxlabs.com		t
Rockstar Games		rockstargames.com			
Rolex		rolex.com			t
Rosselkhozbank	Россельхозбанк	rshb.ru			t
Rossmann		rossmann.de rossmann.pl			t
Rostelecom	Ростелеком	rt.ru			t
Royal Mail		royalmail.com	royalmail.co.uk royalmailgroup.com		t
Rozetka		rozetka.com.ua			t
Rundfunkbeitrag		rundfunkbeitrag.de			t
Ryanair		ryanair.com ryanairmail.com			
S-Pankki		s-pankki.fi			t
SBB	SBB CFF FFS	sbb.ch			
SBI Securities	SBI証券	sbisec.co.jp			t
SBI証券	SBI Securities	sbisec.co.jp			t
SCHUFA		meineschufa.de schufa.de			t
SEUR		seur.com seur.net			t
SF Express	順豐;順豐速運;顺丰;顺丰速运	sf-express.com			t
SFR		sfr.fr	sfr.com		
SHEIN		shein.com sheinnotice.com			t
SK Telecom	SK텔레콤	sktelecom.com tworld.co.kr			t
SMBC	SMBCダイレクト;Sumitomo Mitsui Banking Corporation;三井住友銀行	smbc.co.jp			t
SNCF	SNCF Connect	sncf.com sncf-connect.com connect.sncf voyages-sncf.com services-sncf.com	oui.sncf sncf.fr		t
SNS Bank		snsbank.nl			t
SPF Finances	FOD Financiën	minfin.fed.be fgov.be			t
STRATO		strato.de strato.com strato.fr strato-hosting.co.uk strato.es strato.nl			
SUNAT		sunat.gob.pe			t
Safaricom	M-Pesa	safaricom.co.ke			t
Safeway		safeway.com			t
Sagawa	佐川急便	sagawa-exp.co.jp			
Sahibinden		sahibinden.com			t
Sainsbury's	Sainsburys	sainsburys.co.uk			t
Saison Card	クレディセゾン;セゾンカード	saisoncard.co.jp	a-q-f.com		t
Salesforce		salesforce.com force.com exacttarget.com heroku.com	data.com documentforce.com pardot.com salesforce-setup.com salesforce-sites.com salesforceliveagent.com sfdcstatic.com site.com		t
Sam's Club	Sams Club	samsclub.com			t
Sameday		sameday.ro			t
Samsung		samsung.com smartthings.com samsung-mail.com samsungusa.com			
Samsung Card	삼성카드	samsungcard.com			t
Sanitas Seguros	Sanitas Salud	sanitas.es			t
Santander	Banco Santander	santander.com santander.co.uk santander.com.br bancosantander.es santanderbank.com santander.com.mx			t
Santander [BR]		santander.com.br			
Saudi National Bank	البنك الأهلي السعودي	alahli.com			t
Saudi Post	SPL سبل;البريد السعودي	splonline.com.sa			t
Saudia	الخطوط السعودية	saudia.com			t
Sberbank	Сбер;СберБанк Онлайн;Сбербанк;Сбербанк Онлайн	sberbank.ru sberbank.com sber.ru			t
Scotiabank	Scotiabank [CA]	scotiabank.com			t
Screwfix		screwfix.com			t
Scribd		scribd.com			
Seguridad Social		seg-social.es seg-social.gob.es			t
Semrush		semrush.com			
SendGrid	Twilio SendGrid	sendgrid.com sendgrid.net twilio.com sendgridsolutions.com			t
Sendle		sendle.com			t
Sentry		sentry.io getsentry.com			
Sephora		sephora.com sephora.fr sephora.de			t
Serasa	Serasa Experian	serasa.com.br serasaexperian.com.br			t
Service Canada		servicecanada.gc.ca canada.ca			t
Services Australia		servicesaustralia.gov.au			t
Servicio de Administración Tributaria		sat.gob.mx			t
Servientrega		servientrega.com			t
Seznam.cz		seznam.cz			
ShareFile		sharefile.com citrix.com	sf-notifications.com		t
Shein		shein.com shein.co.uk shein.com.mx sheingroup.com	sheinemail.com sheinnotice.com		t
Shinhan Bank	신한은행	shinhan.com			t
Shinhan Card	신한카드	shinhancard.com			t
Shopee		shopee.com shopee.sg shopee.com.br			t
Shopify		shopify.com shopify.engineering	shop.app shopifycdn.com shopifycloud.com shopifyemail.com shopifysvc.com		t
Shoppers Drug Mart		shoppersdrugmart.ca			t
Siam Commercial Bank	SCB Easy;ธนาคารไทยพาณิชย์;ไทยพาณิชย์	scb.co.th			t
SignNow		signnow.com			t
SimpliSafe		simplisafe.com			
SingPost	Singapore Post	singpost.com			t
Singapore Airlines		singaporeair.com singaporeair.com.sg			t
Singpass		singpass.gov.sg			t
Singtel		singtel.com			t
SiriusXM		siriusxm.com siriusxm.ca siriusxmmedia.com			t
Skandinaviska Enskilda Banken	SEB Bank	seb.se seb.ee seb.lt seb.lv sebgroup.com			t
Skatteetaten		skatteetaten.no			t
Skattestyrelsen	Skatteforvaltningen	skat.dk sktst.dk			t
Skatteverket		skatteverket.se			t
Skrill		skrill.com			t
Skroutz		skroutz.gr			t
Skyscanner		skyscanner.net skyscanner.com			t
Slack		slack.com slack-mail.com slackb.com slackhq.com	slack-edge.com slack-files.com slack-imgs.com slack-redir.net		
Slideshare		slideshare.net			
Slovenská pošta	Slovenska posta	posta.sk			t
Slovenská sporiteľňa		slsp.sk			t
SmugMug		smugmug.com			
Snapchat	Snap	snapchat.com snap.com	sc-cdn.net sc-gw.com sc-static.net		
Social Security Administration	SSA;US Social Security Administration	ssa.gov govdelivery.com			t
Société Générale		societegenerale.fr societegenerale.com socgen.com sg.fr			t
SoftBank	ソフトバンク	softbank.jp	softbank.co.jp		t
Solana	Solana Foundation	solana.com solana.org			t
Sony Bank	ソニー銀行	moneykit.net sonybank.jp sonybank.net			t
Sophos Central		sophos.com			
Sophos Home		sophos.com			
SoundCloud		soundcloud.com			
SourceForge		sourceforge.net sourceforge.com			
South African Revenue Service	SARS eFiling	sars.gov.za			t
Southwest Airlines		southwest.com			t
Sparda-Bank		sparda.de			t
SpareBank 1		sparebank1.no			t
Sparkasse		sparkasse.de	s-mail.de		t
Splashtop		splashtop.com			
Spotify	Spotify for Artists	spotify.com byspotify.com fromspotify.com	scdn.co spotify.link spotifycdn.com spotifyforbrands.com spotifyjobs.com		t
SproutSocial		sproutsocial.com			
Square	Block;Cash App	squareup.com cash.app weebly.com square.site	block.com square.com squareup.app		tcn
Squarespace		squarespace.com	squarespace.info		t
Stack Exchange		stackexchange.com stackoverflow.com serverfault.com superuser.com askubuntu.com stackapps.com mathoverflow.net			
Standard Bank		standardbank.co.za			t
Standard Chartered		sc.com			t
Stanford University		stanford.edu			
StarHub		starhub.com			t
Starbucks		starbucks.com			t
Starling Bank		starlingbank.com			t
Starlink		starlink.com star.link			
State Bank of India	SBI;SBI YONO;YONO SBI;भारतीय स्टेट बैंक	sbi.co.in onlinesbi.sbi sbi.bank.in	onlinesbi.com		t
State Farm		statefarm.com statefarm.ca statefarmarena.com statefarmbank.com statefarmclaims.com statefarmfeedback.com statefarminsurance.com statefarmisthere.com statefarmservice.com statefarmsurveys.com			t
State Taxation Administration	国家税务总局	chinatax.gov.cn			t
Statuspage		statuspage.io			
Steam	Steam Support;Valve	steampowered.com steamcommunity.com valvesoftware.com steamgames.com	dota2.com steam-api.com steam-chat.com steam.tv steamchina.com steamconnecttest.com steamcontent.com steamserver.net steamstatic.com steamusercontent.com valve.net		tc
Strava		strava.com			
Stripe		stripe.com stripepress.com stripetour.com	link.com stripe-terminal-local-reader.net stripe.network stripecdn.com		t
Subito		subito.it			
Substack		substack.com			
SulAmérica	SulAmerica	sulamerica.com.br			t
Sumitomo Mitsui Card	Vpass;三井住友カード	smbc-card.com smbc.co.jp	vpass.ne.jp		t
SunPass		sunpass.com			t
Superdrug		superdrug.com			t
Surfshark		surfshark.com			
SurveyMonkey		surveymonkey.com			
Swedbank	Swedbank & Sparbankerna	swedbank.se	swedbank.com		t
Swiggy		swiggy.com swiggy.in			t
Swiss Post	Die Post;Die Schweizerische Post;La Posta Svizzera;La Poste Suisse;Schweizerische Post	post.ch swisspost.ch	swisspost.com		t
Swisscard		swisscard.ch			t
Swisscom		swisscom.com swisscom.ch bluewin.ch			t
Sydbank		sydbank.dk			t
Synology		synology.com			
T-Bank	Tinkoff;Tinkoff Bank;Т-Банк;Тинькофф;Тинькофф Банк	tbank.ru tinkoff.ru			t
T-Online	Deutsche Telekom;T-Mobile;Telekom	t-online.de telekom.de telekom.com t-mobile.com			t
TAP Air Portugal		flytap.com			t
TARGOBANK		targobank.de			t
TD Bank	TD;TD Canada Trust	td.com tdbank.com	email-td.com tdcanadatrust.com		t
TEPCO	東京電力;東京電力エナジーパートナー	tepco.co.jp			t
TIDAL		tidal.com			
TJ Maxx	TK Maxx	tjmaxx.com tjx.com tkmaxx.com			t
TMBThanachart	ttb bank	ttbbank.com			t
TSB Bank		tsb.co.uk			t
TV Licensing	TV Licence	tvlicensing.co.uk			t
TWINT		twint.ch			t
Tableau		tableau.com			
Taboola		taboola.com			
Taco Bell		tacobell.com tacobell.ca tacobell.co.uk tacobell.com.au tacobell.cl tacobell.co.cr tacobell.com.cy tacobell.com.sv tacobell.fi tacobell.com.gt tacobell.co.in tacobell.co.jp tacobell.com.kw tacobell.co.nz tacobell.pt tacobellpr.com taco-bell.ro tacobell.es tacobell.co.th			t
Taishin Bank	台新銀行	taishinbank.com.tw			t
Takealot		takealot.com			t
TalkTalk		talktalk.co.uk			t
Taobao	淘宝;淘宝网	taobao.com			t
Target		target.com target.com.au			tc
Tatra banka		tatrabanka.sk			t
Tauron		tauron.pl			t
Tchibo		tchibo.de tchibo.com			t
TeamViewer		teamviewer.com			
Techcombank		techcombank.com.vn			t
Techniker Krankenkasse		tk.de			t
Telcel		telcel.com			t
Tele2		tele2.se tele2.com			t
Telefónica		telefonica.com telefonica.de			t
Telegram		telegram.org t.me telegram.me	cdn-telegram.org comments.app contest.com fragment.com graph.org quiz.directory tdesktop.com telegram.dog telegram.space telesco.pe tg.dev ton.org toncenter.com tx.me		t
Telenet		telenet.be			t
Telenor		telenor.se telenor.com telenor.no telenor.dk			t
Telia		telia.se telia.com telia.fi telia.ee telia.lt			t
Telkomsel		telkomsel.com			t
Telstra		telstra.com telstra.com.au bigpond.com bigpond.com.au telstrawholesale.com			
Temu		temu.com temuemail.com temuofficial.com temumail.com temufavor.com			t
TermsFeed		termsfeed.com			
Tesco		tesco.com tesco.ie tescomobile.com			t
Tesla		tesla.com teslamotors.com			
Tether		tether.to tether.io			t
Texas Roadhouse		texasroadhouse.com			t
Texas by Texas (TxT)		texas.gov			
Thailand Post	ไปรษณีย์ไทย	thailandpost.co.th thailandpost.com			t
ThreatLocker		threatlocker.com			
Ticketmaster		ticketmaster.com			
TikTok	TikTok Shop	tiktok.com bytedance.com tiktokglobalshop.com tiktokacademy.com tiktokusds.com	bytedapm.com muscdn.com musical.ly tiktok-minis.com tiktok-row.net tiktokcdn-eu.com tiktokcdn-us.com tiktokcdn.com tiktokeu-cdn.com tiktokglobalshopv.com tiktokminis.us tiktokrow-cdn.com ttcdn-us.com ttlivecdn.com ttoverseaus.net ttwstatic.com		t
Tikkie		tikkie.me			t
Tim Hortons		timhortons.ca timhortons.com			t
TinyURL		tinyurl.com			
Tokopedia		tokopedia.com			
Toss Bank	토스;토스뱅크	toss.im tossbank.com			t
TotalAV		totalav.com			t
TotalEnergies		totalenergies.com totalenergies.fr			t
Tractor Supply	Tractor Supply Co	tractorsupply.com			t
Trader Joe's	Trader Joes	traderjoes.com			t
Tradera		tradera.com			t
TradingView		tradingview.com			
Trainline		thetrainline.com trainline.eu trainline.com			t
TransIP		transip.nl			
Trello		trello.com			
Trend Micro		trendmicro.com			
Trendyol		trendyol.com			t
Trenitalia		trenitalia.it trenitalia.com			t
Trezor		trezor.io	satoshilabs.com		t
Trimble		trimble.com			
Triodos Bank		triodos.nl triodos.com triodos.co.uk triodos.de triodos.es triodos.be			t
TripAdvisor		tripadvisor.com			
TrueMoney		truemoney.com			t
Truist		truist.com bbt.com truistsecurities.com	suntrust.com		t
Trust Wallet		trustwallet.com			t
Trustpilot		trustpilot.com trustpilotmail.com			
Trustpilot (For Reviewers)		trustpilot.com			
Trustpilot Business		trustpilot.com			
Tumblr		tumblr.com			
Turkcell		turkcell.com.tr			t
Turkish Airlines	Türk Hava Yolları	turkishairlines.com thy.com			t
Twilio		twilio.com			
Twitch		twitch.tv			
Twitter	Twitter Support;X	twitter.com x.com	ads-twitter.com periscope.tv pscp.tv t.co twimg.com twitpic.com twtrdns.net vine.co		t
Typeform		typeform.com typeform.io			
Türkiye İş Bankası	Is Bankasi;İş Bankası	isbank.com.tr			t
U.S. Bank		usbank.com			t
UBS		ubs.com			
UIDAI	Aadhaar	uidai.gov.in			t
UPS	United Parcel Service	ups.com	upsemail.com		t
URSSAF		urssaf.fr			t
USAA		usaa.com			t
USCIS		uscis.gov dhs.gov			t
USPS	U.S. Postal Service;US Postal Service;United States Postal Service	usps.com usps.gov			t
Ualá		uala.com.ar			t
Uber	Uber Eats	uber.com ubereats.com			t
Uber Eats		ubereats.com			
Ubisoft/Uplay		ubisoft.com ubisoftconnect.com ubi.com			
Udemy		udemy.com			
Ukrposhta	Укрпошта	ukrposhta.ua			t
Ulster Bank		ulsterbank.ie ulsterbank.co.uk			t
Ulta Beauty	Ulta	ulta.com			t
UniCredit		unicredit.it unicreditgroup.eu unicreditbanca.it	unicredit.eu		t
Unicaja		unicajabanco.es unicaja.es			t
Uniqlo		uniqlo.com			t
Uniswap		uniswap.org			t
United Airlines		united.com			t
United Bank for Africa		ubagroup.com			t
United Overseas Bank	UOB Bank	uobgroup.com uob.com.sg			t
UnitedHealthcare	UHC;UnitedHealth;UnitedHealth Group	uhc.com uhc-customer.com unitedhealthcareupdate.com unitedhealthgroup.com uhg.com	unitedhealthcare.com		t
Unsplash		unsplash.com			
Upbit	업비트	upbit.com			t
Upwork		upwork.com			
Urząd Skarbowy	Krajowa Administracja Skarbowa;Ministerstwo Finansów	mf.gov.pl podatki.gov.pl			t
UserWay		userway.org			
VK	VKontakte;ВКонтакте	vk.com vk.ru vkontakte.ru			t
VPBank		vpbank.com.vn			t
VTB	VTB Bank;Банк ВТБ;ВТБ	vtb.ru			t
VakıfBank	Vakıfbank	vakifbank.com.tr			t
Vanguard		vanguard.com e-vanguard.com feedback-vanguard.com m-vanguard.com vanguard.com.au vanguard.com.hk vanguardcanada.ca vanguardcharitable.org vanguardinvestor.co.uk vanguardmexico.com vanguardretirement-mail.com vanguardretirement.com	vanguard.co.uk		t
Vattenfall		vattenfall.com vattenfall.de vattenfall.nl			t
Venipak		venipak.com venipak.lt			t
Venmo		venmo.com venmocreditsurvey.com	venmo-experience.com		t
Verizon	Verizon Wireless	verizon.com verizonwireless.com verizonmedia.com vzw.com verizonconnect.com	oath.cloud oath.com ouroath.com uplynk.com verizon.net verizonenterprise.com		
Viber		viber.com			
Vietcombank		vietcombank.com.vn			t
VietinBank		vietinbank.vn			t
Vietnam Post	VNPost	vnpost.vn			t
Viettel		viettel.com.vn viettel.vn			t
Vimeo		vimeo.com			
Vinted		vinted.com vinted.fr vinted.de vinted.at vinted.be vinted.cz vinted.dk vinted.es vinted.fi vinted.gr vinted.hr vinted.hu vinted.ie vinted.it vinted.lt vinted.lu vinted.nl vinted.pl vinted.ro vinted.se vinted.sk vinted.co.uk			
Vipps		vipps.no vippsmobilepay.com			t
Virgin Media		virginmedia.com			t
Virgin Money		virginmoney.com			t
VirusTotal		virustotal.com			
Visa	Visa Checkout	visa.com	visa.co.uk visaeurope.com		tc
Viseca		viseca.ch			t
Viva Wallet	Viva.com	vivawallet.com viva.com			t
Vodacom		vodacom.co.za vodacom.com vodacombusiness.co.za			t
Vodafone		vodafone.com vodafone.co.uk vodafone.de vodafone.it vodafone.es			t
Volksbank	VR Bank;Volksbanken Raiffeisenbanken	vr.de	volksbank.de vr-bank.de		
Volkswagen		volkswagen.com volkswagenbank.de volkswagen-nutzfahrzeuge.de volkswagen.de vw.com			t
VÚB Banka		vub.sk			t
W3Schools		w3schools.com			
WEB.DE		web.de			
WP Engine		wpengine.com			
Waitrose		waitrose.com waitrosecellar.com			t
Walgreens		walgreens.com			t
Wallapop		wallapop.com			t
WalletConnect		walletconnect.com walletconnect.network reown.com			t
Walmart		walmart.com walmart.ca			t
Wargaming		wargaming.net			
WatchGuard		watchguard.com			
Wattpad		wattpad.com			
Wayfair		wayfair.com			
WazirX		wazirx.com			t
WeChat	WeChat Pay;微信;微信支付	wechat.com weixin.qq.com tencent.com			t
WeTransfer		wetransfer.com we.tl			t
WebMD		webmd.com			
Webex		webex.com cisco.com			t
Webflow		webflow.com			
Wegmans		wegmans.com			t
Weibo		weibo.com			
Wells Fargo		wellsfargo.com wellsfargoadvisors.com wellsfargorewards.com wf.com wellsfargomerchantservicesllc.com	wellsfargoemail.com		t
Wendy's	Wendys	wendys.com			t
Western Union		westernunion.com	wumt.com		t
Westpac		westpac.com.au westpac.co.nz			t
WhatsApp	WhatsApp Business	whatsapp.com whatsapp.net facebookmail.com	wa.me whatsapp-plus.info whatsapp-plus.me whatsapp-plus.net whatsapp.cc whatsapp.tv whatsappbrand.com		t
Whole Foods	Whole Foods Market	wholefoodsmarket.com wholefoods.com			t
Wikipedia		wikipedia.org wikibooks.org wikinews.org wikisource.org wikidata.org wikimedia.org wikiversity.org wikiquote.org mediawiki.org wiktionary.org wikivoyage.org			
Wildberries	Вайлдберриз	wildberries.ru wb.ru			t
WindTre		windtre.it			t
Windy		windy.com			
Wise	TransferWise	wise.com transferwise.com wise.jobs			tcn
Wix		wix.com wix-groups.com	wixemails.com		t
Wizz Air		wizzair.com			t
Woori Bank	우리은행	wooribank.com			t
WordPress	Automattic;WordPress.com	wordpress.com wordpress.org automattic.com			t
Wordfence Central		wordfence.com			
Workday		workday.com myworkday.com			
World Health Organization	World Health Organisation	who.int			t
Xero		xero.com			
Xfinity	Comcast	xfinity.com comcast.com comcast.net			t
Xiaomi		xiaomi.com mi.com			t
Yahoo	Yahoo Mail;Yahoo! Mail	yahoo.com yahooinc.com yahoo.co.jp yahoo.de yahoo.fr ymail.com aol.com	techcrunch.com yahoo-inc.com yahoo.co.uk yahoo.com.tw yahoo.net yahooapis.com yahoodns.net yimg.com yimg.jp yusercontent.com	yahoo	t
Yahoo [JP]		yahoo.co.jp			
Yamato Transport	Kuroneko;ヤマト運輸	kuronekoyamato.co.jp			t
Yandex	Яндекс;Яндекс Маркет;Яндекс Почта	yandex.ru yandex.com			
Yandex.Disk		yandex.com			
Yandex.Mail		yandex.com			
Yapı Kredi		yapikredi.com.tr			t
Yeti Coolers	Yeti Cooler	yeti.com			t
YooMoney	ЮMoney;ЮМани	yoomoney.ru			t
YouSee		yousee.dk			t
YouTube		youtube.com youtubekids.com			
Yurtiçi Kargo		yurticikargo.com			t
ZOZOTOWN		zozo.jp			t
ZUS	Zakład Ubezpieczeń Społecznych	zus.pl			t
Zagrebačka banka		zaba.hr			t
Zalando		zalando.de zalando.com zalando.co.uk zalando.fr zalando-lounge.com zalando-lounge.de			t
Zapier		zapier.com			
Zelle		zellepay.com	zelle.com		
Zendesk		zendesk.com			
Zenith Bank		zenithbank.com			t
Zerodha		zerodha.com zerodha.net			t
Ziggo		ziggo.nl			t
Zillow		zillow.com			
Zimbra		zimbra.com			
Ziraat Bankası	Ziraat Bankasi	ziraatbank.com.tr			t
Zoho	Zoho Mail	zoho.com zohoaccounts.com zohocorp.com zoho.eu zoho.in zohomail.com zohomail.eu			t
Zomato		zomato.com			t
Zoom	Zoom Meeting;Zoom Video	zoom.us zoom.com zoomgov.com	zoom-x.de zoom.com.cn		tc
Zásilkovna	Packeta	zasilkovna.cz packeta.com			t
Zürcher Kantonalbank		zkb.ch			t
about.me		about.me			
au	KDDI	au.com kddi.com auone.jp			t
bKash		bkash.com			t
bpost		bpost.be bpost2.be	bpost.com		t
bunny.net		bunny.net			
bunq		bunq.com			t
cPanel		cpanel.net cpanel.com			t
consentmanager		consentmanager.net			
dinahosting		dinahosting.com			
dm Drogerie	dm drogerie markt	dm.de			t
e-Boks		e-boks.dk e-boks.com			t
e-Devlet	e-Devlet Kapısı	turkiye.gov.tr			t
eBay		ebay.com ebay.de ebay.co.uk ebay.fr ebay.it ebay.es ebay.com.au ebay.ca ebayinc.com ebay-kleinanzeigen.de ebay.at ebay.be ebay.cn ebay.com.hk ebay.in ebay.ie ebay.co.jp ebay.com.my ebay.nl ebay.ph ebay.pl ebay.com.sg ebay.ch ebay.com.tw ebay.co.th ebay.vn	automobile.fr ebay-us.com ebay.us ebaycdn.net ebayimg.com ebaystatic.com kijiji.ca mobile.de qoo10.jp		t
eFax		efax.com			t
eMAG		emag.ro emag.hu emag.bg			t
ePUAP		epuap.gov.pl			t
eToro		etoro.com			t
easyJet		easyjet.com			
hCaptcha		hcaptcha.com			
iFood		ifood.com.br ifood-static.com.br			t
itsme		itsme.be itsme-id.com			t
iubenda		iubenda.com			
lichess.org		lichess.org			
mBank		mbank.pl mbank.cz mbank.sk			t
monobank	монобанк	monobank.ua			t
myGov		my.gov.au			
myfitnesspal		myfitnesspal.com			
npm		npmjs.com npmjs.org github.com			
redBus		redbus.in			
Österreichische Post	Austrian Post	post.at			t
ČSOB	Československá obchodní banka	csob.cz			t
Česká pošta	Ceska posta	ceskaposta.cz cpost.cz			t
Česká spořitelna	Ceska sporitelna	csas.cz			t
Żabka	Zabka	zabka.pl			t
ΕΛΤΑ	ELTA Courier;ΕΛΤΑ Courier	elta.gr elta-courier.gr			t
Εθνική Τράπεζα	National Bank of Greece	nbg.gr			t
Τράπεζα Πειραιώς	Piraeus Bank	piraeusbank.gr			t
Госуслуги (Gosuslugi)		gosuslugi.ru			
Державна податкова служба		tax.gov.ua			t
エポスカード		eposcard.co.jp			t
セゾンカード	クレディセゾン	saisoncard.co.jp			t
マネックス証券	Monex Securities	monex.co.jp			t
国税庁	e-Tax 国税庁	nta.go.jp			t
野村證券	Nomura Securities	nomura.co.jp			t`;
