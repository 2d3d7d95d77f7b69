/**
 * Mail systems that run under several domains, each known by one word, for hops that hand over inside one of them.
 * Seen between neighbouring hops of the corpus (4,897 messages, 2002 to 2026); the brand lists of lib/identity say who owns a
 * name that is shown, this one who runs the relays. Left out: pairs seen in one message only.
 */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['google.com', 'google'],
  ['gmail.com', 'google'],
  ['googlemail.com', 'google'],
  ['outlook.com', 'microsoft'],
  ['office365.com', 'microsoft'],
  ['office365.us', 'microsoft'],
  ['exchangelabs.com', 'microsoft'],
  ['hotmail.com', 'microsoft'],
  ['microsoft.com', 'microsoft'],
  ['amazonses.com', 'amazon'],
  ['amazonaws.com', 'amazon'],
  ['yahoo.com', 'yahoo'],
  ['yahoodns.net', 'yahoo'],
  ['aol.com', 'yahoo'],
  ['zoho.com', 'zoho'],
  ['zoho.eu', 'zoho'],
  ['zoho.in', 'zoho'],
  ['zohomail.com', 'zoho'],
  ['zohomail.eu', 'zoho'],
  ['zohomail.in', 'zoho'],
  ['transmail.net', 'zoho'],
  ['zeptomail.net', 'zoho'],
  ['sparkpostmail.com', 'sparkpost'],
  ['prd.sparkpost', 'sparkpost'],
  ['mailgun.net', 'mailgun'],
  ['mailgun.org', 'mailgun'],
  ['mailgun.info', 'mailgun'],
  ['postgun.com', 'mailgun'],
  ['aliyun.com', 'alibaba'],
  ['aliyun-inc.com', 'alibaba'],
  ['163.com', 'netease'],
  ['126.com', 'netease'],
  ['netease.com', 'netease'],
  ['pphosted.com', 'proofpoint'],
  ['ppops.net', 'proofpoint'],
  ['ppe-hosted.com', 'proofpoint'],
  ['me.com', 'apple'],
  ['icloud.com', 'apple'],
  ['apple.com', 'apple'],
  ['gmx.net', 'united internet'],
  ['gmx.com', 'united internet'],
  ['web.de', 'united internet'],
  ['mail.com', 'united internet'],
  ['kundenserver.de', 'united internet'],
]);

/** Who runs the relays of an organisational domain: the operator where it is known, else the domain itself. */
export function operatorOf(organization: string): string {
  return OPERATORS.get(organization) ?? organization;
}
