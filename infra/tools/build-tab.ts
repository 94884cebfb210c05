import { type LogLevel, build as viteBuild } from 'vite'
import type { ManifestSettings } from './manifest-settings.ts'
import { inRoot } from './paths.ts'

/** Builds the static site into dist/tab. Its pages know the public address by which Teams opens them. */
export const buildTab = async (
  { domain }: Pick<ManifestSettings, 'domain'>,
  logLevel: LogLevel,
): Promise<void> => {
  await viteBuild({
    configFile: inRoot('tab', 'vite.config.ts'),
    logLevel,
    plugins: [
      {
        name: 'leitstern-address',
        transformIndexHtml: (html) => html.replace('%PUBLIC_ADDRESS%', `https://${domain}/`),
      },
    ],
  })
  // Into the same folder, once the other has emptied it
  await viteBuild({ configFile: inRoot('tab', 'vite.outlook.config.ts'), logLevel })
}
