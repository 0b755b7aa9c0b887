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
  { diagnostics: { hostVersion: '15.20.9412.10' } },
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
  { diagnostics: { hostVersion: '15.2.1748.10' } },
  { diagnostics: { hostVersion: '16.0.18025.20000' } },
])('no sign of Exchange Online: %j', (mailbox) => {
  outlook(mailbox);
  expect(isOnlineMailbox()).toBe(false);
});
