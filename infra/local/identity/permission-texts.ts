import type { PageLanguage } from './consent-texts.ts'

/**
 * What Entra ID's consent page says about each permission: in the manner of the user consent descriptions of
 * https://learn.microsoft.com/graph/permissions-reference, never the bare name.
 */
const sentences: Readonly<Record<string, Readonly<Record<PageLanguage, string>>>> = {
  openid: { en: 'Sign you in', de: 'Sie anmelden' },
  profile: { en: 'See your basic profile', de: 'Ihr einfaches Profil sehen' },
  email: { en: 'See your email address', de: 'Ihre E-Mail-Adresse sehen' },
  offline_access: {
    en: 'Keep access to data you have given it access to',
    de: 'Zugriff auf Daten behalten, auf die Sie Zugriff gewährt haben',
  },
  'User.Read': { en: 'Sign you in and read your profile', de: 'Sie anmelden und Ihr Profil lesen' },
  'User.ReadBasic.All': {
    en: 'Read the basic profiles of everybody',
    de: 'Die einfachen Profile aller Personen lesen',
  },
  'Team.ReadBasic.All': {
    en: 'Read the names and descriptions of your teams',
    de: 'Namen und Beschreibungen Ihrer Teams lesen',
  },
  'Channel.ReadBasic.All': {
    en: 'Read the names and descriptions of your channels',
    de: 'Namen und Beschreibungen Ihrer Kanäle lesen',
  },
  'TeamMember.Read.All': { en: 'Read the members of teams', de: 'Die Mitglieder von Teams lesen' },
  'GroupMember.ReadBasic.All': {
    en: 'Read who belongs to your groups',
    de: 'Lesen, wer zu Ihren Gruppen gehört',
  },
  'GroupMember.Read.All': { en: 'Read group memberships', de: 'Mitgliedschaften in Gruppen lesen' },
  'Calendars.ReadBasic': {
    en: 'Read basic details of your calendars',
    de: 'Grundlegende Angaben Ihrer Kalender lesen',
  },
  'Calendars.Read': { en: 'Read your calendars', de: 'Ihre Kalender lesen' },
  'Calendars.Read.Shared': {
    en: 'Read calendars you can access',
    de: 'Kalender lesen, auf die Sie Zugriff haben',
  },
  'Calendars.ReadWrite': {
    en: 'Have full access to your calendars',
    de: 'Vollzugriff auf Ihre Kalender erhalten',
  },
  'MailboxSettings.Read': { en: 'Read your mailbox settings', de: 'Die Einstellungen Ihres Postfachs lesen' },
  'ChannelMessage.Send': {
    en: 'Send messages in channels in your name',
    de: 'In Ihrem Namen Nachrichten in Kanälen senden',
  },
  'Chat.ReadBasic': {
    en: 'Read the names and members of your chats',
    de: 'Namen und Mitglieder Ihrer Chats lesen',
  },
  'OnlineMeetings.Read': { en: 'Read your online meetings', de: 'Ihre Onlinebesprechungen lesen' },
  'TeamsActivity.Send': {
    en: 'Send activities to the feed of Teams in your name',
    de: 'In Ihrem Namen Aktivitäten in den Feed von Teams senden',
  },
  'TeamsAppInstallation.ReadWriteAndConsentSelfForChat': {
    en: 'Add itself to the chats you can access, and allow itself what it needs there',
    de: 'Sich selbst den Chats hinzufügen, auf die Sie Zugriff haben, und sich dort das Nötige erlauben',
  },
  'Group.ReadWrite.All': {
    en: 'Read and change all groups you can access, with their calendars and files',
    de: 'Alle Gruppen lesen und ändern, auf die Sie Zugriff haben, mit ihren Kalendern und Dateien',
  },
}

/** Throws for a permission nobody has described: a page that shows bare names is none that Entra ID would show. */
export function permissionSentence(permission: string, language: PageLanguage): string {
  const found = sentences[permission]
  if (found === undefined) throw new Error(`Nothing is said about the permission "${permission}".`)
  return found[language]
}
