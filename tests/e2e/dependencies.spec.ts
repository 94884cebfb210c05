import { openAs } from './support/company.ts'
import { expect, test } from './support/seeded.ts'

const LOOK = { lang: 'de', theme: 'default', width: 'full' } as const
const REASON = 'Die Beispieldaten gehören einem Kunden.'

test('a request waits for the lead of the other unit, and a no reaches who carries the risk', async ({
  page,
  company,
}) => {
  const daniel = await openAs({ page, company }, 'daniel', { ...LOOK, sub: '/my' })
  const request = daniel
    .getByRole('listitem')
    .filter({ hasText: 'Vertrieb DACH hängt davon ab und wartet auf eine Antwort' })
    .filter({ hasText: 'Beispieldaten aus dem Maschinenbau' })
  await expect(request).toBeVisible()
  await request.getByRole('button', { name: /^Ablehnen/ }).click()
  await request.getByRole('textbox', { name: 'Warum geht es nicht?' }).fill(REASON)
  await request.getByRole('button', { name: 'Ablehnen', exact: true }).last().click()
  await expect(daniel.getByText('Antwort gespeichert.')).toBeVisible()
  await expect(request).toHaveCount(0)

  const lukas = await openAs({ page, company }, 'lukas', { ...LOOK, sub: '/my' })
  const risk = lukas.getByRole('listitem').filter({ hasText: 'KI-Assistent hat die Anfrage abgelehnt' })
  await expect(risk).toContainText(REASON)
  await risk.getByRole('link').click()
  await expect(lukas.getByRole('heading', { level: 1 })).toContainText('Interessenten merken')
  await expect(lukas.getByText('Daniel Okafor hat auf eine Abhängigkeit geantwortet')).toBeVisible()
  await expect(lukas.getByText('Stand: angefragt → abgelehnt')).toBeVisible()
})
