import { build } from 'vite'
import { distTab, inRoot } from '#infra/tools/paths.ts'
import { type FilledCompany, fillCompany, type Size } from './filled-company.ts'
import { hostPage } from './host-page.ts'
import { servePages } from './page-server.ts'

/** The built tab in front of a filled company, and beside it the floor page. */
export interface BenchSite {
  readonly origin: string
  readonly floorAddress: string
  readonly boardAddress: string
  readonly company: FilledCompany
  close(): Promise<void>
}

const buildFloor = () => build({ configFile: inRoot('tests', 'bench', 'floor', 'vite.config.ts') })

export const openBenchSite = async (size: Size): Promise<BenchSite> => {
  await buildFloor()
  const company = await fillCompany(size)
  const service = await servePages({
    folders: { tab: distTab, floor: inRoot('dist', 'bench', 'floor') },
    pages: {
      '/host.html': hostPage({ token: company.token, locale: 'de-DE', personId: company.personId }),
    },
    api: (request) => company.app.fetch(request),
  })
  return {
    origin: service.url,
    floorAddress: '/floor/index.html',
    boardAddress: `/tab/index.html#${company.boardPath.replace(/^\/api|\/board$/g, '')}`,
    company,
    close: async () => {
      await service.close()
      await company.close()
    },
  }
}
