import { afterEach, describe, expect, test, vi } from 'vitest'
import { handle, hostFunctions } from '#infra/local/teams-host/protocol/dispatch.ts'
import {
  allowedContexts,
  type FrameContext,
  isAllowedIn,
} from '#infra/local/teams-host/protocol/frame-contexts.ts'
import { recordingHost } from './recording-host.ts'
import { connectTeamsJs, teams, type Wire } from './teams-js-in-node.ts'

const contexts: FrameContext[] = [
  'content',
  'settings',
  'remove',
  'task',
  'authentication',
  'sidePanel',
  'stage',
  'meetingStage',
]

const url = 'http://127.0.0.1:4173/app/index.html'
const nothing = () => {}

/** The published library's call for each function, with valid arguments. */
const calls: Record<string, () => unknown> = {
  executeDeepLink: () => teams.app.openLink('https://example.com'),
  'settings.setValidityState': () => teams.pages.config.setValidityState(true),
  'settings.getSettings': () => teams.pages.getConfig(),
  'settings.setSettings': () => teams.pages.config.setConfig({ contentUrl: url }),
  shareDeepLink: () => teams.pages.shareDeepLink({ subPageId: 'a', subPageLabel: 'b' }),
  setFrameContext: () => teams.pages.setCurrentFrame({ contentUrl: url, websiteUrl: url }),
  navigateCrossDomain: () => teams.pages.navigateCrossDomain(url),
  'pages.navigateToApp': () =>
    teams.pages.navigateToApp({ appId: 'b0000000-0000-4000-8000-000000000000', pageId: 'p' }),
  'pages.currentApp.navigateTo': () => teams.pages.currentApp.navigateTo({ pageId: 'p' }),
  'pages.currentApp.navigateToDefaultPage': () => teams.pages.currentApp.navigateToDefaultPage(),
  'tasks.startTask': () => teams.dialog.url.open({ url, size: { width: 1, height: 1 } }),
  'tasks.updateTask': () => teams.dialog.update.resize({ width: 1, height: 1 }),
  'tasks.completeTask': () => teams.dialog.url.submit('x'),
  messageForParent: () => teams.dialog.url.parentCommunication.sendMessageToParentFromDialog('x'),
  messageForChild: () => teams.dialog.url.parentCommunication.sendMessageToDialog('x'),
  'people.selectPeople': () => teams.people.selectPeople(),
  'calendar.composeMeeting': () => teams.calendar.composeMeeting({ subject: 'x' }),
  'calendar.openCalendarItem': () => teams.calendar.openCalendarItem({ itemId: 'x' }),
  'chat.openChat': () => teams.chat.openChat({ user: 'a@b.example' }),
  'sharing.shareWebContent': () => teams.sharing.shareWebContent({ content: [{ type: 'URL', url }] }),
  'meeting.getMeetingDetails': () => teams.meeting.getMeetingDetails(nothing),
  'meeting.shareAppContentToStage': () => teams.meeting.shareAppContentToStage(nothing, url),
  'meeting.getAppContentStageSharingCapabilities': () =>
    teams.meeting.getAppContentStageSharingCapabilities(nothing),
  'meeting.getAppContentStageSharingState': () => teams.meeting.getAppContentStageSharingState(nothing),
  'meeting.stopSharingAppContentToStage': () => teams.meeting.stopSharingAppContentToStage(nothing),
}

let wire: Wire | undefined
afterEach(() => {
  wire?.close()
  wire = undefined
  vi.restoreAllMocks()
})

async function isRefusedByTeamsJs(call: () => unknown): Promise<boolean> {
  try {
    await call()
    return false
  } catch (error) {
    return String(error).includes('only allowed in following contexts')
  }
}

describe('frame contexts', () => {
  test.each(contexts)('the list for %s is that of the published teams-js', async (context) => {
    vi.spyOn(console, 'warn').mockImplementation(nothing)
    wire = connectTeamsJs(recordingHost({ frame: { context, entityId: '' } }).host)
    await teams.app.initialize()
    const published: Record<string, boolean> = {}
    const ours: Record<string, boolean> = {}
    for (const [func, call] of Object.entries(calls)) {
      published[func] = !(await isRefusedByTeamsJs(call))
      ours[func] = isAllowedIn(context, func)
    }
    expect(ours).toEqual(published)
  })

  test('an app that goes around teams-js is refused all the same', async () => {
    const { host, calls: made } = recordingHost({ frame: { context: 'sidePanel', entityId: '' } })
    const ask = (func: string, ...args: unknown[]) => handle({ id: 7, func, args }, host)
    const people = await ask('people.selectPeople', {})
    const compose = await ask('calendar.composeMeeting', { subject: 'x' })
    expect(people?.args[0]).toMatchObject({ errorCode: 501 })
    expect(compose?.args).toEqual([false, expect.stringContaining('"sidePanel"')])
    expect(made).toEqual([])
  })

  test('every restricted function is known', () => {
    const unknown = Object.keys(allowedContexts).filter((func) => !hostFunctions.has(func))
    expect(unknown).toEqual([])
  })
})

describe('answers', () => {
  test('carry the number and the uuid of their call', async () => {
    const { host } = recordingHost()
    const reply = await handle({ id: 3, uuidAsString: 'u-3', func: 'getContext', args: [] }, host)
    expect(reply).toMatchObject({ id: 3, uuidAsString: 'u-3', args: [{ entityId: 'my-okrs' }] })
  })

  test('an unknown call gets none and is reported', async () => {
    const { host, calls: made } = recordingHost()
    expect(await handle({ id: 1, func: 'camera.open', args: [] }, host)).toBeUndefined()
    expect(made).toEqual([['unanswered', 'camera.open']])
  })

  test('bad arguments are refused with the code for them', async () => {
    const { host } = recordingHost()
    const reply = await handle({ id: 1, func: 'people.selectPeople', args: [{ setSelected: 'x' }] }, host)
    expect(reply?.args[0]).toMatchObject({ errorCode: 4000 })
  })

  test("the client's own failure is an answer too", async () => {
    const select = () => {
      throw new Error('picker broke')
    }
    const { host } = recordingHost({ people: { select } })
    const reply = await handle({ id: 1, func: 'people.selectPeople', args: [{}] }, host)
    expect(reply?.args).toEqual([{ errorCode: 500, message: 'picker broke' }, null])
  })
})
