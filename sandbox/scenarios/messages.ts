import type { Message } from './Scenario.ts';

/** The messages of the sandbox's mailbox, newest first. */
export const messages: readonly Message[] = [
  {
    id: 'AAMkADYyYTRjMDBmLWQxZGQtMzE5ZC0zZTBiLTUzZWE4ZmZkMDNhZABGAAAAAACCmphJ2fpMWZWHSFrmvRsNBwBdj00OXQiRFf37Idq1MsU6AAAAAAEMAABdj00OXQiRFf37Idq1MsU6fpvt+dqsAAA=',
    itemClass: 'IPM.Note.Microsoft.Voicemail.UM.CA',
    subject: 'Voice Mail from Katie Jordan (38 seconds)',
    from: { displayName: 'Katie Jordan', emailAddress: 'katie.jordan@contoso.com' },
    received: '2016-09-15T14:12:09Z',
    body: "Hi, it's Katie. Could you call me back about Thursday's delivery? The driver needs a name at the gate. Thanks, bye.",
  },
  {
    id: 'AAMkADYyYTRjMDBmLWQxZGQtMzE5ZC0zZTBiLTUzZWE4ZmZkMDNhZABGAAAAAACCmphJ2fpMWZWHSFrmvRsNBwBdj00OXQiRFf37Idq1MsU6AAAAAAEMAABdj00OXQiRFf37Idq1MsU62/ikiHybAAA=',
    itemClass: 'IPM.Note.Microsoft.Voicemail.UM.CA',
    subject: 'Voice Mail from +1 425 555 0142 (12 seconds)',
    from: { displayName: '+1 425 555 0142', emailAddress: '' },
    received: '2016-09-15T11:47:55Z',
    body: 'You received a voice mail from +1 425 555 0142.',
  },
  {
    id: 'AAMkADYyYTRjMDBmLWQxZGQtMzE5ZC0zZTBiLTUzZWE4ZmZkMDNhZABGAAAAAACCmphJ2fpMWZWHSFrmvRsNBwBdj00OXQiRFf37Idq1MsU6AAAAAAEMAABdj00OXQiRFf37Idq1MsU6nrKAiAuoAAA=',
    itemClass: 'IPM.Note',
    subject: 'Minutes of Wednesday’s stand-up',
    from: { displayName: 'Sara Davis', emailAddress: 'sara.davis@contoso.com' },
    received: '2016-09-15T09:30:00Z',
    body: 'Attached are the minutes. Two actions are open: the badge readers, and the fire drill of 3 October.',
  },
  {
    id: 'AAMkADYyYTRjMDBmLWQxZGQtMzE5ZC0zZTBiLTUzZWE4ZmZkMDNhZABGAAAAAACCmphJ2fpMWZWHSFrmvRsNBwBdj00OXQiRFf37Idq1MsU6AAAAAAEMAABdj00OXQiRFf37Idq1MsU6llC/OdjqAAA=',
    itemClass: 'IPM.Note.RPMSG.Microsoft.Voicemail.UM',
    subject: 'Protected Voice Mail from Garth Fort (1 minute 4 seconds)',
    from: { displayName: 'Garth Fort', emailAddress: 'garth.fort@contoso.com' },
    received: '2016-09-14T17:05:41Z',
    body: 'This voice message is protected. Play it on your phone to hear it.',
  },
  {
    id: 'AAMkADYyYTRjMDBmLWQxZGQtMzE5ZC0zZTBiLTUzZWE4ZmZkMDNhZABGAAAAAACCmphJ2fpMWZWHSFrmvRsNBwBdj00OXQiRFf37Idq1MsU6AAAAAAEMAABdj00OXQiRFf37Idq1MsU60FnZs4OlAAA=',
    itemClass: 'IPM.Note.Microsoft.Missed.Voice',
    subject: 'Missed call from Katie Jordan',
    from: { displayName: 'Katie Jordan', emailAddress: 'katie.jordan@contoso.com' },
    received: '2016-09-14T16:58:20Z',
    body: 'You missed a call from Katie Jordan.',
  },
  {
    id: 'AAMkADYyYTRjMDBmLWQxZGQtMzE5ZC0zZTBiLTUzZWE4ZmZkMDNhZABGAAAAAACCmphJ2fpMWZWHSFrmvRsNBwBdj00OXQiRFf37Idq1MsU6AAAAAAEMAABdj00OXQiRFf37Idq1MsU6S7CCGIV6AAA=',
    itemClass: 'IPM.Note.Microsoft.Voicemail.UM.CA',
    subject: 'Voice Mail from Tomás Núñez & Søn <switchboard> (2 minutes)',
    from: { displayName: 'Tomás Núñez & Søn <switchboard>', emailAddress: 'tomas.nunez@fabrikam.com' },
    received: '2016-09-14T08:21:33Z',
    body: 'The new price list is ready. Please tell me by Friday whether the “A/B” column suits you.',
  },
  {
    id: 'AAMkADYyYTRjMDBmLWQxZGQtMzE5ZC0zZTBiLTUzZWE4ZmZkMDNhZABGAAAAAACCmphJ2fpMWZWHSFrmvRsNBwBdj00OXQiRFf37Idq1MsU6AAAAAAEMAABdj00OXQiRFf37Idq1MsU6WxUUMlL9AAA=',
    itemClass: 'IPM.Note',
    subject: 'Lunch?',
    from: { displayName: 'Molly Dempsey', emailAddress: 'molly.dempsey@contoso.com' },
    received: '2016-09-13T10:02:17Z',
    body: 'The canteen has soup today. Half past twelve?',
  },
];
