import * as teams from '@microsoft/teams-js'

/** A page that does nothing by itself but shake hands; the tests call the published library through it. */
const log: unknown[] = []

declare global {
  interface Window {
    probe: { teams: typeof teams; log: unknown[]; save: 'succeed' | 'fail' }
  }
}

window.probe = { teams, log, save: 'succeed' }

function saveSettings(event: teams.pages.config.SaveEvent): void {
  if (window.probe.save === 'fail') {
    event.notifyFailure('Bitte eine Einheit wählen')
    return
  }
  const contentUrl = new URL('index.html?unit=1', window.location.href).href
  void teams.pages.config
    .setConfig({ contentUrl, websiteUrl: contentUrl, entityId: 'unit-1', suggestedDisplayName: 'Ziele' })
    .then(() => event.notifySuccess())
}

function prepare(context: teams.app.Context): void {
  document.body.append(`${context.page.frameContext} ${context.user?.loginHint}`)
  teams.app.registerOnThemeChangeHandler((theme) => void log.push(['theme', theme]))
  if (context.page.frameContext === teams.FrameContexts.content)
    teams.app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => {
      sessionStorage.setItem('unloaded', String(Number(sessionStorage.getItem('unloaded') ?? 0) + 1))
    })
  if (context.page.frameContext === teams.FrameContexts.settings)
    teams.pages.config.registerOnSaveHandler(saveSettings)
}

async function start(): Promise<void> {
  await teams.app.initialize()
  prepare(await teams.app.getContext())
  teams.app.notifyAppLoaded()
  log.push(['success', await teams.app.notifySuccess()])
}

void start()
