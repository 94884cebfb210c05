import { z } from 'zod'
import { hostFunction, notOnThisPlatform } from '../host-function.ts'
import { refuse, succeed } from '../outcome.ts'
import { isValidDomain } from '../valid-domains.ts'

const instanceConfig = z.object({
  contentUrl: z.url(),
  entityId: z.string().optional(),
  websiteUrl: z.string().optional(),
  removeUrl: z.string().optional(),
  suggestedDisplayName: z.string().optional(),
})

const setValidityState = hostFunction({
  shape: 'none',
  args: z.tuple([z.boolean()]).rest(z.unknown()),
  run([isValid], { config }) {
    config?.setValidity(isValid)
    return succeed()
  },
})

const getSettings = hostFunction({
  shape: 'value',
  args: z.array(z.unknown()),
  run: (_, { config }) => (config ? succeed(config.read() ?? {}) : notOnThisPlatform()),
})

/** A tab whose page lies outside the app's domains would never be shown, so it is not stored. */
const setSettings = hostFunction({
  shape: 'statusAndReason',
  args: z.tuple([instanceConfig]).rest(z.unknown()),
  run([wanted], { app, config }) {
    if (!config) return notOnThisPlatform()
    if (isValidDomain(wanted.contentUrl, app.validDomains)) return config.write(wanted)
    return refuse('invalidArguments', "The contentUrl is not in the app's valid domains.")
  },
})

/** The page of the configuration dialog: validity, values, and the two answers to the save event. */
export const configFunctions = {
  'settings.setValidityState': setValidityState,
  'settings.getSettings': getSettings,
  'settings.setSettings': setSettings,
  'settings.save.success': hostFunction({
    shape: 'none',
    args: z.array(z.unknown()),
    run(_, { config }) {
      config?.saved()
      return succeed()
    },
  }),
  'settings.save.failure': hostFunction({
    shape: 'none',
    args: z.tuple([z.string().optional()]).rest(z.unknown()),
    run([reason], { config }) {
      config?.saveFailed(reason)
      return succeed()
    },
  }),
}
