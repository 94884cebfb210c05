/** Client ids of Microsoft's own apps that ask for SSO tokens: learn.microsoft.com, "Enable SSO for tab app". */
export const entraClients = {
  teamsDesktop: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  teamsWeb: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  microsoft365Web: '4765445b-32c6-49b0-83e6-1d93765276ca',
  outlookWeb: 'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
} as const

export type EntraClient = keyof typeof entraClients
