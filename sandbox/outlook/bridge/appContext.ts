import type { SettingsBag } from '../../server/protocol.ts';
import type { PaneIdentity } from './PaneIdentity.ts';

const outlookWebApp = 64;
const taskPane = 1;

/**
 * The answer to ContextActivationManager_getAppContextAsync. office.js refuses to start if the first nine are not
 * all there, whatever is in them.
 */
export function appContext(identity: PaneIdentity, settings: SettingsBag): Readonly<Record<string, unknown>> {
  return {
    _id: identity.controlId,
    _appName: outlookWebApp,
    _appVersion: identity.hostVersion,
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: '',
    _clientMode: 0,
    _settings: settings,
    _reason: 'documentOpened',
    _osfControlType: taskPane,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: identity.controlId,
    _requirementMatrix: JSON.stringify({ Mailbox: identity.mailbox }),
    _appMinorVersion: 0,
  };
}
