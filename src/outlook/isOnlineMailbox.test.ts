import { afterEach, expect, test, vi } from 'vitest';
import { isOnlineMailbox } from './isOnlineMailbox.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function outlook(mailbox: object): void {
  vi.stubGlobal('Office', { context: { mailbox } });
}

test.each([
  { userProfile: { accountType: 'office365' } },
  { userProfile: { accountType: 'outlookCom' } },
  ...[
    'outlook.office365.com',
    'outlook.office.com',
    'outlook.office365.us',
    'partner.outlook.cn',
    'outlook.office.de',
    'outlook.de',
    'OUTLOOK.OFFICE365.COM',
  ].map((host) => ({ ewsUrl: `https://${host}/EWS/Exchange.asmx` })),
])('one sign is enough: %j', (mailbox) => {
  outlook(mailbox);
  expect(isOnlineMailbox()).toBe(true);
});

test.each([
  {},
  { userProfile: null, diagnostics: undefined, ewsUrl: null },
  { userProfile: { accountType: 'enterprise' } },
  { ewsUrl: 'https://mail.contoso.com/EWS/Exchange.asmx' },
  { ewsUrl: 'https://outlook.office365.com.contoso.com/EWS/Exchange.asmx' },
  { ewsUrl: 'https://notoffice365.com/' },
])('no sign of Exchange Online: %j', (mailbox) => {
  outlook(mailbox);
  expect(isOnlineMailbox()).toBe(false);
});
