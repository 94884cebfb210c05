/** Where an app's page is shown; decides what it may call. */
export type FrameContext =
  | 'content'
  | 'settings'
  | 'remove'
  | 'task'
  | 'authentication'
  | 'sidePanel'
  | 'stage'
  | 'meetingStage'

const shown = ['content', 'sidePanel', 'settings', 'task', 'stage', 'meetingStage'] as const
const meeting = ['sidePanel', 'meetingStage'] as const
const meetingDetails = [...meeting, 'settings', 'content'] as const

/**
 * The frame contexts in which a function may be called, from the `ensureInitialized` lists of teams-js 2.58.0.
 * A function that is not listed may be called everywhere.
 */
export const allowedContexts: Readonly<Record<string, readonly FrameContext[]>> = {
  executeDeepLink: shown,
  'authentication.authenticate': [...shown, 'remove'],
  'authentication.authenticate.success': ['authentication'],
  'authentication.authenticate.failure': ['authentication'],
  'settings.setValidityState': ['settings', 'remove'],
  'settings.getSettings': ['content', 'settings', 'remove', 'sidePanel'],
  'settings.setSettings': ['content', 'settings', 'sidePanel'],
  'settings.save.success': ['settings'],
  'settings.save.failure': ['settings'],
  shareDeepLink: ['content', 'sidePanel', 'meetingStage'],
  setFrameContext: ['content'],
  navigateCrossDomain: [...shown, 'remove'],
  'pages.navigateToApp': shown,
  'pages.currentApp.navigateTo': shown,
  'pages.currentApp.navigateToDefaultPage': shown,
  'tasks.startTask': ['content', 'sidePanel', 'meetingStage'],
  'tasks.updateTask': ['content', 'sidePanel', 'task', 'meetingStage'],
  'tasks.completeTask': ['content', 'task'],
  messageForParent: ['task'],
  messageForChild: ['content', 'sidePanel', 'meetingStage'],
  'people.selectPeople': ['content', 'task', 'settings'],
  'calendar.composeMeeting': ['content'],
  'calendar.openCalendarItem': ['content'],
  'chat.openChat': ['content', 'task'],
  'sharing.shareWebContent': ['content', 'sidePanel', 'task', 'stage', 'meetingStage'],
  'meeting.getMeetingDetails': meetingDetails,
  'meeting.shareAppContentToStage': meeting,
  'meeting.getAppContentStageSharingCapabilities': meeting,
  'meeting.getAppContentStageSharingState': meeting,
  'meeting.stopSharingAppContentToStage': meeting,
}

export function isAllowedIn(context: FrameContext, func: string): boolean {
  return allowedContexts[func]?.includes(context) ?? true
}
