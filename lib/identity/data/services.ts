/**
 * Services that send for others: one a line, tab-separated: domain, provider, kind (e bulk sender, v writes in its user's name, f alias
 * forwarder, s shared host), style (u user named, t tenant sub-domains, l list, c takes its customers by contract only).
 *
 * Sources: by hand, and sublime-security/static-files (MIT, 2026-08-21). Snapshot 2026-11-24.
 *
 * Made by scripts/build-identity-data.mjs; do not edit.
 */
export const SERVICES = `33mail.com	33Mail	f	
4dem.it	4Dem	e	
acemail.eu	Acoustic	e	c
acems1.com	ActiveCampaign	e	
acemsd1.com	ActiveCampaign	e	
actito.be	Actito	e	c
actito.com	Actito	e	c
activecampaign.com	ActiveCampaign	e	
activehosted.com	ActiveCampaign	e	
acuityscheduling.com	acuityscheduling.com	v	u
acumbamail.com	Acumbamail	e	
addy.io	addy.io	f	
adestra.com	Adestra	e	c
adobesign.com	Acrobat Sign	v	u
adp.com	adp.com	v	u
advancedmd.com	advancedmd.com	v	u
agilitypr.delivery	agilitypr.delivery	v	u
agnitas.de	AGNITAS	e	
airbnb.com	Airbnb host messages	v	u
amazonses.com	Amazon SES	e	
anonaddy.com	addy.io	f	
anonaddy.me	addy.io	f	
anpdm.com	Apsis	e	c
appfiles.net	appfiles.net	v	u
appsheet.com	appsheet.com	v	u
apsis.com	Apsis	e	c
asana.com	Asana	v	u
ashbyhq.com	Ashby ATS	v	u
atlassian.com	Jira/Trello notifications	v	u
atlassian.net	Jira/Confluence Cloud	v	t
authsmtp.com	AuthSMTP	e	
aweber.com	AWeber	e	
awsapps.com	Amazon WorkMail default tenant domain	s	
bamboohr.com	BambooHR	v	u
basecamp.com	Basecamp	v	u
beehiiv.com	beehiiv	e	
benchmarkemail.com	Benchmark Email	e	
bfi0.com	Epsilon	e	c
bill.com	BILL	v	u
bistrainer.com	bistrainer.com	v	u
bitbucket.org	Bitbucket	v	u
bizbuysell.com	bizbuysell.com	v	u
blogspot.com	Blogger	s	
bluehornet.com	BlueHornet	e	c
blueshiftmail.com	Blueshift	e	c
bmsend.com	Benchmark Email	e	
box.com	Box shares	v	u
bp05.net	Emailvision	e	c
bp06.net	Emailvision	e	c
braze.com	Braze	e	
brevo.com	Brevo	e	
brevosend.com	Brevo	e	
bronto.com	Bronto	e	
c.pxsmail.com	c.pxsmail.com	v	u
cal.com	Cal.com	v	u
calendly.com	Calendly	v	u
callmax.us	callmax.us	v	u
campaign.eventbrite.com	campaign.eventbrite.com	v	u
campaigner.com	Campaigner	e	
canva.com	Canva	v	u
ccsend.com	Constant Contact	e	
change.org	Change.org	v	u
cheetahmail.com	Cheetah Digital	e	c
chtah.com	Cheetah Digital	e	c
chtah.net	Cheetah Digital	e	c
classdojo.com	ClassDojo	v	u
cleverreach.com	CleverReach	e	
click.kit-mail1.com	click.kit-mail1.com	e	
cloudflare.net	Cloudflare	s	
clover.com	clover.com	v	u
clubautomation.com	clubautomation.com	v	u
cmail1.com	Campaign Monitor	e	
cmail19.com	Campaign Monitor	e	
cmail2.com	Campaign Monitor	e	
cmail20.com	Campaign Monitor	e	
cmail3.com	Campaign Monitor	e	
cmail4.com	Campaign Monitor	e	
cmail5.com	Campaign Monitor	e	
cmpgnr.com	Campaigner	e	
cnb.com	cnb.com	v	u
co.com	third-level registry	s	
cognitoforms.com	cognitoforms.com	v	u
connectingdonors.net	connectingdonors.net	v	u
constantcontact.com	Constant Contact	e	
contactlab.com	Contactlab	e	c
convertkit-mail.com	Kit	e	
convertkit-mail2.com	Kit	e	
convio.net	Convio	e	c
copernica.com	Copernica	e	
cordial.com	Cordial	e	c
cordial.io	Cordial	e	c
craigslist.org	Craigslist relay	v	u
createsend.com	Campaign Monitor	e	
createsend1.com	Campaign Monitor	e	
crsend.com	CleverReach	e	
ctmecontracts.com	ctmecontracts.com	v	u
cuenote.jp	Cuenote	e	c
cust-spf.exacttarget.com	Salesforce Marketing Cloud	e	c
customer.io	Customer.io	e	
customeriomail.com	Customer.io	e	
dashamail.ru	DashaMail	e	
de.com	CentralNic third-level registry	s	
demandforced3.com	demandforced3.com	v	u
discoursemail.com	Discourse forums	v	t
discoverhorizon.com	discoverhorizon.com	v	u
docs.google.com	Google Docs/Drive shares	v	u
docsend.com	docsend.com	v	u
docsight.net	docsight.net	v	u
docusign.com	DocuSign	v	u
docusign.net	DocuSign	v	u
doodle.com	Doodle	v	u
dopplerrelay.com	Doppler	e	
dotdigital.com	dotdigital	e	
dotmailer.com	dotdigital	e	
dripemail2.com	Drip	e	
dripjobs.com	dripjobs.com	v	u
dropbox.com	Dropbox shares	v	u
dserec.com	dserec.com	v	u
duck.com	DuckDuckGo Email Protection	f	
e-activist.com	Engaging Networks	e	c
e.kajabimail.net	e.kajabimail.net	v	u
e2ma.net	Emma	e	
ease.com	ease.com	v	u
ebay.com	eBay member messages	v	u
echosign.com	Acrobat Sign	v	u
ecomail.cz	Ecomail	e	
ecomailapp.cz	Ecomail	e	
elaine-asp.de	Artegic	e	c
elasticemail.com	Elastic Email	e	
eloqua.com	Oracle Eloqua	e	c
email-od.com	SocketLabs	e	
email.adobe.com	email.adobe.com	v	u
email.rent.com	email.rent.com	v	u
email.showmojo.com	email.showmojo.com	v	u
emaillabs.co	EmailLabs	e	
emailsp.com	MailUp	e	
emailsp.net	MailUp	e	
emailsrvr.com	Rackspace Email	e	
emailsys1a.net	rapidmail	e	
emailsys2a.net	rapidmail	e	
emarsys.com	Emarsys	e	c
emarsys.net	Emarsys	e	c
emlgrid.com	EmailLabs	e	
emsd1.com	ActiveCampaign	e	
emsecure.net	Selligent	e	c
emsend1.com	ActiveCampaign	e	
emsmtp.com	Emarsys	e	c
emsmtp.us	Emarsys	e	c
emv2.com	Emailvision	e	c
enormail.eu	Enormail	e	
episerver.net	Optimizely Campaign	e	c
esputnik.com	eSputnik	e	
etitledocs.com	etitledocs.com	v	u
etsy.com	Etsy conversations	v	u
eu.com	CentralNic third-level registry	s	
evalanche.net	Evalanche	e	
eventbrite.com	Eventbrite	v	u
eversign.com	eversign.com	v	u
everyactionmail.com	EveryAction	e	c
evite.com	Evite	v	u
exacttarget.com	Salesforce Marketing Cloud	e	c
exct.net	Salesforce Marketing Cloud	e	c
exploretock.com	exploretock.com	v	u
eyepin.com	eyepin	e	
facebookmail.com	Facebook notifications	v	u
fb02.freshbooks.com	fb02.freshbooks.com	v	u
figma.com	Figma	v	u
firebaseapp.com	Firebase Hosting project mail	s	
flodesk.com	Flodesk	e	
flowmailer.com	Flowmailer	e	
flowmailer.net	Flowmailer	e	
fluro.io	fluro.io	v	u
forwardemail.net	Forward Email	f	
freedomsoft.com	freedomsoft.com	v	u
freelists.org	FreeLists	v	l
freshbooks.com	FreshBooks invoices	v	u
freshdesk.com	Freshdesk tickets	v	t
freshmail.com	FreshMail	e	
freshmail.pl	FreshMail	e	
freshservice.com	Freshservice	v	t
fromdoppler.com	Doppler	e	
gappssmtp.com	Google Workspace tenants	e	
getanewsletter.com	Get a Newsletter	e	
getdrip.com	Drip	e	
getjobber.com	Jobber	v	u
getresponse-mail.com	GetResponse	e	
getresponse.com	GetResponse	e	
getresponse360.com	GetResponse	e	
github.com	GitHub notifications	v	u
gitlab.com	GitLab notifications	v	u
google.com	Google Calendar invitations, Drive shares, Forms	v	u
googlegroups.com	Google Groups	v	l
gorgias.io	Gorgias	v	t
gotowebinar.com	gotowebinar.com	v	u
govdelivery.com	GovDelivery	e	c
granicus.com	GovDelivery	e	c
greenhouse-mail.io	Greenhouse ATS	v	u
greenhouse.io	Greenhouse ATS	v	u
groups.io	Groups.io	v	l
growmailer.com	growmailer.com	v	u
guest.booking.com	Booking.com host messages	v	u
guesty.com	guesty.com	v	u
gusto.com	Gusto	v	u
hellosign.com	Dropbox Sign	v	u
helpscout.net	Help Scout	v	t
helpscoutemail.com	Help Scout	e	
hire.lever.co	Lever ATS	v	u
hostedemail.com	Tucows mail	e	
hs-inbox.com	HubSpot	e	
hs-sales-engage.com	hs-sales-engage.com	e	
hubspot.com	HubSpot	e	
hubspotemail.net	HubSpot	e	
hubspotlinks.com	HubSpot	e	
icims.com	iCIMS ATS	v	u
icontact.com	iContact	e	
icpbounce.com	iContact	e	
immobilienscout24.de	ImmoScout24	v	u
improvmx.com	ImprovMX	f	
in.constantcontact.com	Constant Contact	e	
indeed.com	Indeed	v	u
informz.net	Higher Logic	e	c
infusionmail.com	Keap	e	
infusionsoft.com	Keap	e	
instructure.com	Canvas LMS	v	u
intercom-mail.com	Intercom	e	
intercom.io	Intercom	v	t
intuit.com	QuickBooks invoices	v	u
investordelivery.com	Broadridge statements	v	u
inxmail.com	Inxmail	e	
inxmail.de	Inxmail	e	
inxserver.com	Inxmail	e	
inxserver.de	Inxmail	e	
it.com	CentralNic third-level registry	s	
iterable.com	Iterable	e	
jaggaer.com	jaggaer.com	v	u
jangomail.com	JangoMail	e	
jangosmtp.net	JangoMail	e	
jotform.com	Jotform	v	u
jp.net	CentralNic third-level registry	s	
kajabimail.net	Kajabi creators	v	t
kit-mail1.com	Kit	e	
klaviyo.com	Klaviyo	e	
klaviyomail.com	Klaviyo	e	
klick-tipp.com	Klick-Tipp	e	
kundenserver.de	IONOS mail	e	
laposta.nl	Laposta	e	
lever.co	Lever ATS	v	u
linkedin.com	LinkedIn messages and invitations	v	u
list-manage.com	Mailchimp	e	
listanza.com	listanza.com	v	u
listrak.com	Listrak	e	c
listrakbi.com	Listrak	e	c
lynk.email	lynk.email	e	
madmimi.com	Mad Mimi	e	
magnews.com	magnews	e	c
magnews.net	magnews	e	c
mail-2.hive.co	mail-2.hive.co	v	u
mail.beehiiv.com	mail.beehiiv.com	v	u
mail.circle.so	Circle communities	v	t
mail.ebay-kleinanzeigen.de	Kleinanzeigen	v	u
mail.iqvia.com	mail.iqvia.com	v	u
mail.kleinanzeigen.de	Kleinanzeigen	v	u
mail.marktplaats.nl	Marktplaats	v	u
mailchimpapp.com	Mailchimp	v	u
mailchimpapp.net	Mailchimp	e	
maileon.com	Maileon	e	
mailerlite.com	MailerLite	e	
mailersend.net	MailerSend	e	
mailgun.net	Mailgun	e	
mailgun.org	Mailgun	e	
mailin.fr	Brevo	e	
mailingwork.de	mailingwork	e	
mailjet.com	Mailjet	e	
mailjet.net	Mailjet	e	
mailkit.com	Mailkit	e	
mailkit.eu	Mailkit	e	
maillist-manage.com	Zoho Campaigns	e	
mailplus.nl	Spotler	e	
mailsuite.com	mailsuite.com	v	u
mailup.com	MailUp	e	
mailwizz.com	mailwizz.com	e	
makenotion.com	Notion	v	u
mandrillapp.com	Mailchimp Transactional	e	
manuscriptcentral.com	manuscriptcentral.com	v	u
mapp.com	Mapp	e	c
marketplace.amazon.com	Amazon Marketplace messages	v	u
maxient.com	maxient.com	v	u
mc.salesforce.com	Salesforce Marketing Cloud	e	c
mcdlv.net	Mailchimp	e	
mcsv.net	Mailchimp	e	
mdirector.com	MDirector	e	
mdrctr.com	MDirector	e	
meetup.com	Meetup	v	u
messagebus.com	MessageBus	e	
messagegears.net	MessageGears	e	c
messagelabs.com	Symantec gateway	e	
messagerie.leboncoin.fr	leboncoin	v	u
messaging.squareup.com	messaging.squareup.com	v	u
messagingengine.com	Fastmail	e	
microsoft.com	Microsoft Teams/Planner/Bookings notifications	v	u
mimecast.com	Mimecast gateway	e	
miro.com	Miro	v	u
mkt-mail.com	Acoustic	e	c
mktdns.com	Adobe Marketo	e	c
mktomail.com	Adobe Marketo	e	c
mlsend.com	MailerLite	e	
mlsmatrix.com	mlsmatrix.com	v	u
mobilize.us	mobilize.us	v	u
monday.com	monday.com	v	u
moosend.com	Moosend	e	
mozmail.com	Firefox Relay	f	
msgfocus.com	Adestra	e	c
mtasv.net	Postmark	e	
musvc.com	MailUp	e	
myemma.com	Emma	e	
myleads.io	myleads.io	v	u
mystrikingly.com	Strikingly	s	
myworkday.com	Workday	v	u
nationbuilder.com	NationBuilder	e	
netcorecloud.net	Netcore	e	
newsletter2go.com	Brevo	e	
nextdoor.com	Nextdoor	v	u
notification.intuit.com	notification.intuit.com	v	u
notifications.intuit.com	notifications.intuit.com	v	u
notifyvisitors.com	notifyvisitors.com	e	
notion.so	Notion	v	u
omnisend.com	Omnisend	e	
onmicrosoft.com	Microsoft 365 default tenant domain	s	
ontramail.com	Ontraport	e	
ontraport.com	Ontraport	e	
optivo.net	Optimizely Campaign	e	c
outbound.protection.outlook.com	Microsoft 365	e	
overleaf.com	Overleaf	v	u
ovh.net	OVH mail	e	
pandadoc.com	PandaDoc	v	u
pandadoc.net	PandaDoc	v	u
paperlesspost.com	Paperless Post	v	u
pardot.com	Salesforce Pardot	e	
passmail.net	Proton Pass aliases	f	
patreon.com	Patreon creators	v	u
paypal.com	PayPal invoices and money requests	v	u
pepipost.com	Netcore	e	
pepipost.net	Netcore	e	
personio.com	Personio	v	u
personio.de	Personio	v	u
pmta.com	PowerMTA	e	
post.xero.com	Xero invoices	v	u
postmarkapp.com	Postmark	e	
ppe-hosted.com	Proofpoint gateway	e	
pphosted.com	Proofpoint gateway	e	
privateemail.com	Namecheap mail	e	
privaterelay.appleid.com	Apple Hide My Email	f	
proxyvote.com	Broadridge proxy voting	v	u
pure360.com	Spotler	e	
qemailserver.com	Qualtrics	v	u
qualtrics-research.com	Qualtrics	v	u
quentn.com	Quentn	e	
racereachmailer.com	racereachmailer.com	v	u
rapidmail.de	rapidmail	e	
real-estate-request.com	real-estate-request.com	v	u
redirectingherenow.com	redirectingherenow.com	e	
relay.cloudflare.com	Cloudflare Email Routing	f	
relay.duck.com	relay.duck.com	f	
relay.firefox.com	Firefox Relay	f	
rentcafe.com	rentcafe.com	v	u
responsys.net	Oracle Responsys	e	c
ringcentral.com	RingCentral	v	u
rs6.net	Constant Contact	e	
rsgsv.net	Mailchimp	e	
rsys2.net	Oracle Responsys	e	c
rzone.de	STRATO mail	e	
sa.com	CentralNic third-level registry	s	
sailthru.com	Sailthru	e	c
salesforce.com	Salesforce	e	
salesmanago.com	SALESmanago	e	
salesmanago.pl	SALESmanago	e	
salsalabs.org	Salsa Labs	e	c
sarbacane.com	Sarbacane	e	
scrive.com	Scrive	v	u
secureserver.net	GoDaddy mail	e	
securevideo.com	securevideo.com	v	u
selligent.com	Selligent	e	c
sender-sib.com	Brevo	e	
sender.zohobooks.com	sender.zohobooks.com	v	u
sendgrid.me	SendGrid	e	
sendgrid.net	SendGrid	e	
sendibm1.com	Brevo	e	
sendibm2.com	Brevo	e	
sendibm3.com	Brevo	e	
sendinblue.com	Brevo	e	
sendpulse.com	SendPulse	e	
sendsay.ru	Sendsay	e	
serversmtp.com	turboSMTP	e	
service-now.com	ServiceNow	v	t
shared1.ccsend.com	shared1.ccsend.com	v	u
sharepointonline.com	Microsoft SharePoint/OneDrive shares	v	u
shipstation.com	shipstation.com	v	u
shopify.com	Shopify stores	v	u
shopifyemail.com	Shopify stores	v	t
shortest-route.com	Mapp	e	c
signnow.com	airSlate signNow	v	u
silverpop.com	Acoustic	e	c
simplelogin.co	SimpleLogin	f	
simplelogin.com	SimpleLogin	f	
simplyvoting.com	simplyvoting.com	v	u
skribble.com	Skribble	v	u
skyslope.com	skyslope.com	v	u
slack.com	Slack notifications	v	u
slgnt.eu	Selligent	e	c
slgnt.us	Selligent	e	c
smartemailing.cz	SmartEmailing	e	
smartrecruiters.com	SmartRecruiters	v	u
smtp.com	SMTP.com	e	
smtp2go.com	SMTP2GO	e	
smtpcorp.com	SMTP2GO	e	
socketlabs-od.com	SocketLabs	e	
socketlabs.com	SocketLabs	e	
soundestlink.com	Omnisend	e	
sparkpost.com	SparkPost	e	
sparkpostmail.com	SparkPost	e	
sparkpostmail1.com	SparkPost	e	
sparkpostmail2.com	SparkPost	e	
splio.com	Splio	e	c
spotler.com	Spotler	e	
spoton.com	spoton.com	e	
squarespace-mail.com	Squarespace sites	v	t
squarespace.info	Squarespace sites	v	t
squareup.com	Square receipts and invoices	v	u
srv2.de	Optimizely Campaign	e	c
stripe.com	Stripe receipts and invoices	v	u
subito.it	Subito	v	u
substack.com	Substack authors	v	t
sumup.com	sumup.com	v	u
surveymonkey.com	SurveyMonkey	v	u
surveymonkeyuser.com	SurveyMonkey	v	u
swoogo.com	swoogo.com	e	
teams.mail.microsoft	Microsoft Teams	v	u
toast-restaurants.com	toast-restaurants.com	v	u
toasttab.com	Toast restaurants	v	u
trello.com	Trello	v	u
tripolis.com	Tripolis	e	
turbo-smtp.com	turboSMTP	e	
txn.getjobber.com	txn.getjobber.com	v	u
typeform.com	Typeform	v	u
uk.com	CentralNic third-level registry	s	
unisender.com	UniSender	e	
uplifterinc.com	uplifterinc.com	v	u
us.com	CentralNic third-level registry	s	
vbout.com	vbout.com	e	
verticalresponse.com	VerticalResponse	e	
viewpoint.com	viewpoint.com	v	u
vinted.com	Vinted	v	u
voxmail.it	VOXmail	e	
voxmail.net	VOXmail	e	
vresp.com	VerticalResponse	e	
wallapop.com	Wallapop	v	u
web.app	Firebase Hosting	s	
webex.com	Webex	v	u
weebly.com	Weebly	s	
wetransfer.com	WeTransfer	v	u
willhaben.at	willhaben	v	u
wixemails.com	Wix sites	v	t
wixsite.com	Wix	s	
xing.com	XING	v	u
yahoogroups.com	Yahoo Groups	v	l
yespo.io	eSputnik	e	
yousign.com	Yousign	v	u
zcsend.net	Zoho Campaigns	e	
zendesk.com	Zendesk tickets	v	t
zeptomail.com	ZeptoMail	e	
zeptomail.net	ZeptoMail	e	
zohomail.com	Zoho	e	
zoom.us	Zoom	v	u`;
