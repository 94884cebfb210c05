import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Host } from '#infra/local/teams-host/protocol/host.ts'
import { hostEvent } from '#infra/local/teams-host/protocol/messages.ts'
import { refuse, succeed } from '#infra/local/teams-host/protocol/outcome.ts'
import { anna, channel, recordingHost } from './recording-host.ts'
import { connectTeamsJs, teams, type Wire } from './teams-js-in-node.ts'

const { app, authentication, calendar, chat, dialog, meeting, pages, people, sharing } = teams

let wire: Wire | undefined

async function start(overrides: Partial<Host> = {}) {
  const recorded = recordingHost(overrides)
  wire = connectTeamsJs(recorded.host)
  await app.initialize()
  return { ...recorded, wire }
}

const inSidePanel = { context: 'sidePanel', entityId: 'review' } as const
const url = 'http://127.0.0.1:4173/app/index.html'

beforeEach(() => vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => {
  wire?.close()
  wire = undefined
})

describe('starting', () => {
  test('initialize learns frame context, client and capabilities', async () => {
    const { wire } = await start()
    expect(wire.sent[0]).toMatchObject({ id: 0, func: 'initialize', uuidAsString: expect.any(String) })
    expect(app.getFrameContext()).toBe('content')
    expect([calendar.isSupported(), people.isSupported(), pages.config.isSupported()]).toEqual([
      true,
      true,
      true,
    ])
  })

  test('a part that the client does not have is not announced', async () => {
    const { calendar: _, people: __, ...without } = recordingHost().host
    wire = connectTeamsJs(without)
    await app.initialize()
    expect([calendar.isSupported(), people.isSupported(), sharing.isSupported()]).toEqual([
      false,
      false,
      true,
    ])
  })

  test('success is answered, so that teams-js knows the client heard it', async () => {
    const { calls } = await start()
    app.notifyAppLoaded()
    await expect(app.notifySuccess()).resolves.toEqual({ hasFinishedSuccessfully: true })
    expect(calls.map(([name]) => name)).toEqual(['appLoaded', 'succeeded'])
  })

  test('failures reach the client with their reason', async () => {
    const { calls } = await start()
    app.notifyFailure({ reason: app.FailedReason.AuthFailed, message: 'no token' })
    app.notifyExpectedFailure({ reason: app.ExpectedFailureReason.Offline })
    await vi.waitFor(() => expect(calls).toHaveLength(2))
    expect(calls.map(([, failure]) => failure)).toEqual([
      { reason: 'AuthFailed', message: 'no token', expected: false },
      { reason: 'Offline', message: undefined, expected: true },
    ])
  })
})

describe('context', () => {
  test('a personal tab has a person and a page, but no channel, chat, team or meeting', async () => {
    await start({ frame: { context: 'content', entityId: 'my-okrs', subEntityId: 'o/1' } })
    const context = await app.getContext()
    expect(context.page).toMatchObject({ id: 'my-okrs', subPageId: 'o/1', frameContext: 'content' })
    expect(context.user).toMatchObject({ id: anna.personId, loginHint: 'anna@firma.example' })
    expect(context.user?.tenant?.id).toBe(anna.tenantId)
    expect(context.app).toMatchObject({ locale: 'de-de', theme: 'dark', host: { name: 'Teams' } })
    expect([context.channel, context.chat, context.team, context.meeting]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('a channel tab knows its channel, team, group and the role in it', async () => {
    await start({ frame: { context: 'content', entityId: 'unit-1', channel } })
    const context = await app.getContext()
    expect(context.channel).toMatchObject({ id: channel.channelId, displayName: 'Allgemein' })
    expect(context.team).toMatchObject({
      groupId: channel.groupId,
      userRole: teams.UserTeamRole.Admin,
    })
  })

  test('a side panel knows its meeting and chat', async () => {
    await start({ frame: { ...inSidePanel, meeting: { meetingId: 'm1', chatId: 'c1' } } })
    const context = await app.getContext()
    expect([context.meeting?.id, context.chat?.id]).toEqual(['m1', 'c1'])
  })
})

describe('events', () => {
  test('a theme change reaches the app that registered for it', async () => {
    const { calls, wire } = await start()
    const onTheme = vi.fn()
    app.registerOnThemeChangeHandler(onTheme)
    await vi.waitFor(() => expect(calls).toContainEqual(['register', 'themeChange']))
    wire.send(hostEvent('themeChange', 'contrast'))
    await vi.waitFor(() => expect(onTheme).toHaveBeenCalledWith('contrast'))
  })

  test('an app is asked before it is unloaded and answers when it is ready', async () => {
    const { calls, wire } = await start()
    app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => {})
    wire.send(hostEvent('beforeUnload'))
    await vi.waitFor(() => expect(calls).toContainEqual(['readyToUnload']))
  })

  test('a back press the app does not handle comes back as a call to go back', async () => {
    const { calls, wire } = await start()
    const isHandled = vi.fn(() => false)
    pages.backStack.registerBackButtonHandler(isHandled)
    wire.send(hostEvent('backButtonPress'))
    await vi.waitFor(() => expect(calls).toContainEqual(['back']))
    expect(isHandled).toHaveBeenCalledOnce()
  })
})

describe('signing in', () => {
  test('a token is given for what was asked', async () => {
    const { calls } = await start()
    await expect(authentication.getAuthToken({ silent: true, claims: ['x'] })).resolves.toBe('a-token')
    expect(calls).toEqual([
      ['token', { resources: undefined, claims: ['x'], silent: true, tenantId: undefined }],
    ])
  })

  test('a token that is not given says why', async () => {
    const token = () => refuse('permissionDenied', 'resourceRequiresConsent')
    await start({ authentication: { ...recordingHost().host.authentication, token } })
    await expect(authentication.getAuthToken()).rejects.toThrow('resourceRequiresConsent')
  })

  test('a popup gives its result to the page that opened it', async () => {
    const { calls } = await start()
    const popup = { url: 'https://leitstern.example.com/auth.html', width: 480, height: 600 }
    await expect(authentication.authenticate(popup)).resolves.toBe('consented')
    expect(calls[0]).toEqual(['popup', { ...popup, isExternal: undefined }])
  })

  test('the page inside the popup can finish it', async () => {
    const { calls } = await start({ frame: { context: 'authentication', entityId: '' } })
    const close = vi.fn()
    Object.assign(window, { close })
    authentication.notifySuccess('done')
    await vi.waitFor(() => expect(calls).toContainEqual(['finishPopup', succeed('done')]))
    // teams-js closes the popup a moment later: the window must still be there then
    await vi.waitFor(() => expect(close).toHaveBeenCalled())
  })

  test('the profile is kept from apps that are not fully trusted', async () => {
    await start()
    await expect(authentication.getUser()).rejects.toThrow(
      'Error returned, code = 500, message = App does not have the required permissions for this operation',
    )
  })
})

describe('pages', () => {
  test('a link to an app page moves the client, any other link leaves it', async () => {
    const { calls } = await start()
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'o/1', channelId: '19:c' }))
    await app.openLink(`https://teams.microsoft.com/l/entity/app-1/my-okrs?context=${context}`)
    await app.openLink('https://example.com/l/entity/app-1/my-okrs')
    expect(calls).toEqual([
      [
        'openApp',
        { appId: 'app-1', pageId: 'my-okrs', subPageId: 'o/1', channelId: '19:c', chatId: undefined },
      ],
      ['openExternal', 'https://example.com/l/entity/app-1/my-okrs'],
    ])
  })

  test('navigation to an app, within the app, to its start and back', async () => {
    const { calls, host } = await start()
    await pages.navigateToApp({ appId: 'b0000000-0000-4000-8000-000000000000', pageId: 'p' })
    await pages.currentApp.navigateTo({ pageId: 'my-okrs', subPageId: 'due' })
    await pages.currentApp.navigateToDefaultPage()
    await pages.backStack.navigateBack()
    expect(calls.map(([name]) => name)).toEqual(['openApp', 'openApp', 'openDefaultPage', 'back'])
    expect(calls[1]?.[1]).toMatchObject({ appId: host.app.id, pageId: 'my-okrs', subPageId: 'due' })
  })

  test('a deep link is handed over with its label', async () => {
    const { calls } = await start()
    pages.shareDeepLink({ subPageId: 'o/1', subPageLabel: 'Ein Objective' })
    await vi.waitFor(() => expect(calls).toHaveLength(1))
    expect(calls[0]).toEqual([
      'shareDeepLink',
      { subPageId: 'o/1', label: 'Ein Objective', webUrl: undefined },
    ])
  })

  test('leaving for an address outside the manifest is refused', async () => {
    await start()
    await expect(pages.navigateCrossDomain('https://elsewhere.example')).rejects.toThrow('manifest')
  })
})

describe('the configuration page', () => {
  const settings = { frame: { context: 'settings', entityId: '' } } as const

  test('sets validity and values and is asked to save', async () => {
    const { calls, wire } = await start(settings)
    pages.config.registerOnSaveHandler((event) => event.notifySuccess())
    pages.config.setValidityState(true)
    await pages.config.setConfig({ contentUrl: url, entityId: 'unit-1', suggestedDisplayName: 'OKRs' })
    wire.send(hostEvent('settings.save', {}))
    await vi.waitFor(() => expect(calls).toContainEqual(['saved']))
    expect(calls).toContainEqual(['setValidity', true])
    expect(calls).toContainEqual([
      'write',
      { contentUrl: url, entityId: 'unit-1', suggestedDisplayName: 'OKRs' },
    ])
  })

  test('a page that cannot save says why', async () => {
    const { calls, wire } = await start(settings)
    pages.config.registerOnSaveHandler((event) => event.notifyFailure('no unit'))
    wire.send(hostEvent('settings.save', {}))
    await vi.waitFor(() => expect(calls).toContainEqual(['saveFailed', 'no unit']))
  })

  test('a page outside the valid domains cannot be pinned', async () => {
    await start(settings)
    await expect(pages.config.setConfig({ contentUrl: 'https://elsewhere.example' })).rejects.toThrow(
      'valid domains',
    )
  })

  test('the stored values can be read from the tab', async () => {
    await start()
    await expect(pages.getConfig()).resolves.toMatchObject({ entityId: 'unit-1' })
  })
})

describe('dialogs', () => {
  test('opening one answers with its result when it closes', async () => {
    const { calls } = await start()
    const onClosed = vi.fn()
    dialog.url.open(
      { url, title: 'Check-in', size: { width: 400, height: teams.DialogDimension.Medium } },
      onClosed,
    )
    await vi.waitFor(() => expect(onClosed).toHaveBeenCalledWith({ err: null, result: { picked: 7 } }))
    expect(calls[0]?.[1]).toMatchObject({ url, width: 400, height: 'medium' })
  })

  test('the page inside submits, resizes and writes to its parent', async () => {
    const { calls } = await start({ frame: { context: 'task', entityId: '' } })
    dialog.update.resize({ width: 300, height: 200 })
    dialog.url.parentCommunication.sendMessageToParentFromDialog({ step: 1 })
    dialog.url.submit({ value: 5 })
    await vi.waitFor(() => expect(calls).toHaveLength(3))
    expect(calls).toEqual([
      ['resize', { width: 300, height: 200 }],
      ['toParent', { step: 1 }],
      ['submit', { value: 5 }],
    ])
  })

  test('messages between a page and its dialog arrive as events', async () => {
    const { wire } = await start()
    const fromDialog = vi.fn()
    dialog.url.open({ url, size: { width: 1, height: 1 } }, undefined, fromDialog)
    wire.send(hostEvent('messageForParent', 'hello'))
    await vi.waitFor(() => expect(fromDialog).toHaveBeenCalledWith('hello'))
  })

  test('a dialog outside the valid domains is refused', async () => {
    await start()
    const onClosed = vi.fn()
    dialog.url.open({ url: 'https://elsewhere.example', size: { width: 1, height: 1 } }, onClosed)
    await vi.waitFor(() => expect(onClosed).toHaveBeenCalled())
    expect(onClosed.mock.calls[0]?.[0].err).toMatchObject({ errorCode: 4000 })
  })
})

describe('people, calendar, sharing and chat', () => {
  test('people are picked, and leaving the picker is an abort', async () => {
    await start()
    await expect(people.selectPeople({ singleSelect: true })).resolves.toEqual([
      { objectId: '1', displayName: 'Ben', email: 'ben@firma.example' },
    ])
    wire?.close()
    await start({ people: { select: () => refuse('userAbort', 'closed') } })
    await expect(people.selectPeople()).rejects.toEqual({ errorCode: 8000, message: 'closed' })
  })

  test('the appointment form takes its own form of time only', async () => {
    const { calls } = await start()
    await calendar.composeMeeting({ subject: 'Check-in', startTime: '11/02/2026 09:00:00' })
    await expect(calendar.composeMeeting({ startTime: '2026-11-02T09:00' })).rejects.toThrow('not valid')
    expect(calls).toHaveLength(1)
  })

  test('a page is shared and a chat is opened', async () => {
    const { calls } = await start()
    await sharing.shareWebContent({ content: [{ type: 'URL', url }] })
    await chat.openChat({ user: 'ben@firma.example', message: 'Hallo' })
    expect(calls).toEqual([
      ['shareWeb', [url]],
      ['openChat', ['ben@firma.example'], 'Hallo'],
    ])
  })
})

describe('meetings', () => {
  const inMeeting = { frame: { ...inSidePanel, meeting: { meetingId: 'm1', chatId: 'c1' } } }

  /** Most of the meeting API answers through a callback `(error, value)`. */
  function ask<T>(
    call: (callback: (error: unknown, value: T | null) => void) => void,
  ): Promise<[unknown, T | null]> {
    return new Promise((resolve) => call((error, value) => resolve([error, value])))
  }

  test('details carry times, join address, conversation and organiser', async () => {
    await start(inMeeting)
    const [error, details] = await ask(meeting.getMeetingDetails)
    expect(error).toBeNull()
    expect(details).toMatchObject({
      details: { joinUrl: 'https://teams.microsoft.com/l/meetup-join/1', type: 'Recurring' },
      conversation: { id: '19:meeting_1@thread.v2' },
      organizer: { id: anna.personId },
    })
  })

  test('sharing, its state and its end', async () => {
    const { calls } = await start(inMeeting)
    expect(await ask<boolean>((done) => meeting.shareAppContentToStage(done, url))).toEqual([null, true])
    expect(await ask(meeting.getAppContentStageSharingCapabilities)).toEqual([
      null,
      { doesAppHaveSharePermission: true },
    ])
    expect(await ask(meeting.getAppContentStageSharingState)).toEqual([null, { isAppSharing: true }])
    expect(await ask(meeting.stopSharingAppContentToStage)).toEqual([null, true])
    expect(calls[0]).toEqual(['share', url, 'Collaborative'])
  })

  test.each([
    ['without the permission', { app: { ...recordingHost().host.app, permissions: [] } }, url, 1000],
    ['outside the valid domains', {}, 'https://elsewhere.example', 501],
    [
      'by an attendee',
      { meeting: { ...recordingHost().host.meeting, details: () => ({ mayPresent: false }) } as never },
      url,
      5000,
    ],
  ])('sharing %s is refused', async (_, overrides, shared, errorCode) => {
    await start({ ...inMeeting, ...overrides })
    const [error] = await ask<boolean>((done) => meeting.shareAppContentToStage(done, shared))
    expect(error).toMatchObject({ errorCode })
  })

  test('details without the permission are refused', async () => {
    await start({ ...inMeeting, app: { ...recordingHost().host.app, permissions: [] } })
    const [error] = await ask(meeting.getMeetingDetails)
    expect(error).toMatchObject({ errorCode: 1000 })
  })
})
