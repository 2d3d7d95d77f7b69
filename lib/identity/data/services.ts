/**
 * Services that send for others: one a line, tab-separated: domain, provider, kind (e bulk sender, v writes in its user's name, f alias
 * forwarder, s shared host), style (u user named, t tenant sub-domains, l list).
 *
 * Sources: by hand, and sublime-security/static-files (MIT, 2026-08-21). Snapshot 2026-11-24.
 *
 * Made by scripts/build-identity-data.mjs; do not edit.
 */
export const SERVICES = `33mail.com	33Mail	f	
acemail.eu	Acoustic	e	
acems1.com	ActiveCampaign	e	
activecampaign.com	ActiveCampaign	e	
acuityscheduling.com	acuityscheduling.com	v	u
addy.io	addy.io	f	
adobesign.com	Acrobat Sign	v	u
adp.com	adp.com	v	u
advancedmd.com	advancedmd.com	v	u
agilitypr.delivery	agilitypr.delivery	v	u
agnitas.de	AGNITAS	e	
airbnb.com	Airbnb host messages	v	u
amazonses.com	Amazon SES	e	
anonaddy.com	addy.io	f	
anonaddy.me	addy.io	f	
appfiles.net	appfiles.net	v	u
appsheet.com	appsheet.com	v	u
asana.com	Asana	v	u
ashbyhq.com	Ashby ATS	v	u
atlassian.com	Jira/Trello notifications	v	u
atlassian.net	Jira/Confluence Cloud	v	t
aweber.com	AWeber	e	
awsapps.com	Amazon WorkMail default tenant domain	s	
basecamp.com	Basecamp	v	u
beehiiv.com	beehiiv	e	
bill.com	BILL	v	u
bistrainer.com	bistrainer.com	v	u
bitbucket.org	Bitbucket	v	u
bizbuysell.com	bizbuysell.com	v	u
blogspot.com	Blogger	s	
box.com	Box shares	v	u
braze.com	Braze	e	
brevo.com	Brevo	e	
bronto.com	Bronto	e	
c.pxsmail.com	c.pxsmail.com	v	u
calendly.com	Calendly	v	u
callmax.us	callmax.us	v	u
campaign.eventbrite.com	campaign.eventbrite.com	v	u
canva.com	Canva	v	u
ccsend.com	Constant Contact	e	
change.org	Change.org	v	u
cheetahmail.com	Cheetah Digital	e	
classdojo.com	ClassDojo	v	u
cleverreach.com	CleverReach	e	
click.kit-mail1.com	click.kit-mail1.com	e	
cloudflare.net	Cloudflare	s	
clover.com	clover.com	v	u
clubautomation.com	clubautomation.com	v	u
cmail19.com	Campaign Monitor	e	
cmail20.com	Campaign Monitor	e	
cnb.com	cnb.com	v	u
co.com	third-level registry	s	
cognitoforms.com	cognitoforms.com	v	u
connectingdonors.net	connectingdonors.net	v	u
constantcontact.com	Constant Contact	e	
convertkit-mail.com	Kit	e	
convertkit-mail2.com	Kit	e	
craigslist.org	Craigslist relay	v	u
createsend.com	Campaign Monitor	e	
createsend1.com	Campaign Monitor	e	
crsend.com	CleverReach	e	
ctmecontracts.com	ctmecontracts.com	v	u
cust-spf.exacttarget.com	Salesforce Marketing Cloud	e	
customer.io	Customer.io	e	
customeriomail.com	Customer.io	e	
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
dotdigital.com	dotdigital	e	
dotmailer.com	dotdigital	e	
dripjobs.com	dripjobs.com	v	u
dropbox.com	Dropbox shares	v	u
dserec.com	dserec.com	v	u
duck.com	DuckDuckGo Email Protection	f	
e.kajabimail.net	e.kajabimail.net	v	u
ease.com	ease.com	v	u
ebay.com	eBay member messages	v	u
echosign.com	Acrobat Sign	v	u
elasticemail.com	Elastic Email	e	
eloqua.com	Oracle Eloqua	e	
email.adobe.com	email.adobe.com	v	u
email.rent.com	email.rent.com	v	u
email.showmojo.com	email.showmojo.com	v	u
emailsrvr.com	Rackspace Email	e	
emarsys.net	Emarsys	e	
emsd1.com	ActiveCampaign	e	
emsecure.net	Selligent	e	
episerver.net	Optimizely	e	
etitledocs.com	etitledocs.com	v	u
etsy.com	Etsy conversations	v	u
eu.com	CentralNic third-level registry	s	
evalanche.net	Evalanche	e	
eventbrite.com	Eventbrite	v	u
eversign.com	eversign.com	v	u
evite.com	Evite	v	u
exacttarget.com	Salesforce Marketing Cloud	e	
exct.net	Salesforce Marketing Cloud	e	
exploretock.com	exploretock.com	v	u
facebookmail.com	Facebook notifications	v	u
fb02.freshbooks.com	fb02.freshbooks.com	v	u
figma.com	Figma	v	u
firebaseapp.com	Firebase Hosting project mail	s	
fluro.io	fluro.io	v	u
forwardemail.net	Forward Email	f	
freedomsoft.com	freedomsoft.com	v	u
freelists.org	FreeLists	v	l
freshbooks.com	FreshBooks invoices	v	u
freshdesk.com	Freshdesk tickets	v	t
freshservice.com	Freshservice	v	t
gappssmtp.com	Google Workspace tenants	e	
getjobber.com	Jobber	v	u
getresponse.com	GetResponse	e	
github.com	GitHub notifications	v	u
gitlab.com	GitLab notifications	v	u
google.com	Google Calendar invitations, Drive shares, Forms	v	u
googlegroups.com	Google Groups	v	l
gorgias.io	Gorgias	v	t
gotowebinar.com	gotowebinar.com	v	u
govdelivery.com	GovDelivery	v	u
greenhouse-mail.io	Greenhouse ATS	v	u
greenhouse.io	Greenhouse ATS	v	u
groups.io	Groups.io	v	l
growmailer.com	growmailer.com	v	u
guest.booking.com	Booking.com host messages	v	u
guesty.com	guesty.com	v	u
gusto.com	Gusto	v	u
hellosign.com	Dropbox Sign	v	u
helpscout.net	Help Scout	v	t
hire.lever.co	Lever ATS	v	u
hostedemail.com	Tucows mail	e	
hs-inbox.com	HubSpot	e	
hs-sales-engage.com	hs-sales-engage.com	e	
hubspot.com	HubSpot	e	
hubspotemail.net	HubSpot	e	
hubspotlinks.com	HubSpot	e	
icims.com	iCIMS ATS	v	u
improvmx.com	ImprovMX	f	
in.constantcontact.com	Constant Contact	e	
instructure.com	Canvas LMS	v	u
intercom-mail.com	Intercom	v	t
intercom.io	Intercom	v	t
intuit.com	QuickBooks invoices	v	u
investordelivery.com	Broadridge statements	v	u
inxmail.de	Inxmail	e	
inxserver.com	Inxmail	e	
it.com	CentralNic third-level registry	s	
iterable.com	Iterable	e	
jaggaer.com	jaggaer.com	v	u
jotform.com	Jotform	v	u
jp.net	CentralNic third-level registry	s	
kajabimail.net	Kajabi creators	v	t
kit-mail1.com	Kit	e	
klaviyo.com	Klaviyo	e	
klaviyomail.com	Klaviyo	e	
kundenserver.de	IONOS mail	e	
lever.co	Lever ATS	v	u
linkedin.com	LinkedIn messages and invitations	v	u
list-manage.com	Mailchimp	e	
listanza.com	listanza.com	v	u
lynk.email	lynk.email	e	
mail-2.hive.co	mail-2.hive.co	v	u
mail.beehiiv.com	mail.beehiiv.com	v	u
mail.circle.so	Circle communities	v	t
mail.iqvia.com	mail.iqvia.com	v	u
mailchimpapp.com	Mailchimp	e	
mailchimpapp.com	Mailchimp	v	u
mailchimpapp.net	Mailchimp	e	
mailerlite.com	MailerLite	e	
mailersend.net	MailerSend	e	
mailgun.net	Mailgun	e	
mailgun.org	Mailgun	e	
mailingwork.de	mailingwork	e	
mailjet.com	Mailjet	e	
mailjet.net	Mailjet	e	
maillist-manage.com	Zoho Campaigns	e	
mailsuite.com	mailsuite.com	v	u
mailup.com	MailUp	e	
mailwizz.com	mailwizz.com	e	
makenotion.com	Notion	v	u
mandrillapp.com	Mailchimp Transactional	e	
manuscriptcentral.com	manuscriptcentral.com	v	u
marketplace.amazon.com	Amazon Marketplace messages	v	u
maxient.com	maxient.com	v	u
mcdlv.net	Mailchimp	e	
mcsv.net	Mailchimp	e	
meetup.com	Meetup	v	u
messagebus.com	MessageBus	e	
messagelabs.com	Symantec gateway	e	
messaging.squareup.com	messaging.squareup.com	v	u
messagingengine.com	Fastmail	e	
microsoft.com	Microsoft Teams/Planner/Bookings notifications	v	u
mimecast.com	Mimecast gateway	e	
mkt-mail.com	Acoustic	e	
mktdns.com	Marketo	e	
mktomail.com	Marketo	e	
mlsend.com	MailerLite	e	
mlsmatrix.com	mlsmatrix.com	v	u
mobilize.us	mobilize.us	v	u
monday.com	monday.com	v	u
mozmail.com	Firefox Relay	f	
mtasv.net	Postmark	e	
myleads.io	myleads.io	v	u
mystrikingly.com	Strikingly	s	
myworkday.com	Workday	v	u
newsletter2go.com	Brevo	e	
nextdoor.com	Nextdoor	v	u
notification.intuit.com	notification.intuit.com	v	u
notifications.intuit.com	notifications.intuit.com	v	u
notifyvisitors.com	notifyvisitors.com	e	
notion.so	Notion	v	u
omnisend.com	Omnisend	e	
onmicrosoft.com	Microsoft 365 tenants	e	
onmicrosoft.com	Microsoft 365 default tenant domain	s	
optivo.net	Optimizely	e	
outbound.protection.outlook.com	Microsoft 365	e	
ovh.net	OVH mail	e	
pandadoc.com	PandaDoc	v	u
pandadoc.net	PandaDoc	v	u
paperlesspost.com	Paperless Post	v	u
pardot.com	Salesforce Pardot	e	
passmail.net	Proton Pass aliases	f	
patreon.com	Patreon creators	v	u
paypal.com	PayPal invoices and money requests	v	u
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
racereachmailer.com	racereachmailer.com	v	u
rapidmail.de	rapidmail	e	
real-estate-request.com	real-estate-request.com	v	u
redirectingherenow.com	redirectingherenow.com	e	
relay.cloudflare.com	Cloudflare Email Routing	f	
relay.duck.com	relay.duck.com	f	
relay.firefox.com	Firefox Relay	f	
rentcafe.com	rentcafe.com	v	u
responsys.net	Oracle Responsys	e	
rs6.net	Constant Contact	e	
rsgsv.net	Mailchimp	e	
rsys2.net	Oracle Responsys	e	
rzone.de	STRATO mail	e	
sa.com	CentralNic third-level registry	s	
salesforce.com	Salesforce	e	
secureserver.net	GoDaddy mail	e	
securevideo.com	securevideo.com	v	u
sender-sib.com	Brevo	e	
sender.zohobooks.com	sender.zohobooks.com	v	u
sendgrid.me	SendGrid	e	
sendgrid.net	SendGrid	e	
sendinblue.com	Brevo	e	
sendpulse.com	SendPulse	e	
sendsay.ru	Sendsay	e	
service-now.com	ServiceNow	v	t
shared1.ccsend.com	shared1.ccsend.com	v	u
sharepointonline.com	Microsoft SharePoint/OneDrive shares	v	u
shipstation.com	shipstation.com	v	u
shopify.com	Shopify stores	v	u
shopifyemail.com	Shopify stores	v	t
signnow.com	airSlate signNow	v	u
simplelogin.co	SimpleLogin	f	
simplelogin.com	SimpleLogin	f	
simplyvoting.com	simplyvoting.com	v	u
skyslope.com	skyslope.com	v	u
slack.com	Slack notifications	v	u
smartrecruiters.com	SmartRecruiters	v	u
smtp.com	SMTP.com	e	
smtp2go.com	SMTP2GO	e	
socketlabs.com	SocketLabs	e	
sparkpost.com	SparkPost	e	
sparkpostmail.com	SparkPost	e	
sparkpostmail1.com	SparkPost	e	
spoton.com	spoton.com	e	
squarespace-mail.com	Squarespace sites	v	t
squarespace.info	Squarespace sites	v	t
squareup.com	Square receipts and invoices	v	u
srv2.de	Optimizely	e	
stripe.com	Stripe receipts and invoices	v	u
substack.com	Substack	e	
substack.com	Substack authors	v	t
sumup.com	sumup.com	v	u
surveymonkey.com	SurveyMonkey	v	u
surveymonkeyuser.com	SurveyMonkey	v	u
swoogo.com	swoogo.com	e	
teams.mail.microsoft	Microsoft Teams	v	u
toast-restaurants.com	toast-restaurants.com	v	u
toasttab.com	Toast restaurants	v	u
trello.com	Trello	v	u
txn.getjobber.com	txn.getjobber.com	v	u
typeform.com	Typeform	v	u
uk.com	CentralNic third-level registry	s	
unisender.com	UniSender	e	
uplifterinc.com	uplifterinc.com	v	u
us.com	CentralNic third-level registry	s	
vbout.com	vbout.com	e	
viewpoint.com	viewpoint.com	v	u
web.app	Firebase Hosting	s	
weebly.com	Weebly	s	
wetransfer.com	WeTransfer	v	u
wixemails.com	Wix sites	v	t
wixsite.com	Wix	s	
yahoogroups.com	Yahoo Groups	v	l
zcsend.net	Zoho Campaigns	e	
zendesk.com	Zendesk tickets	v	t
zohomail.com	Zoho	e	
zoom.us	Zoom	v	u`;
