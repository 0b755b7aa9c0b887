// IPM.Note.Microsoft.Voicemail.UM[.CA], IPM.Note.RPMSG.Microsoft.Voicemail[.UM[.CA]], and any class ending so.
const voiceMessage = /\.Microsoft\.Voicemail(\.UM(\.CA)?)?$/i;

/** @param itemClass the class of an Outlook item, for example IPM.Note.Microsoft.Voicemail.UM.CA */
export function isVoiceMessage(itemClass: string): boolean {
  return voiceMessage.test(itemClass);
}
