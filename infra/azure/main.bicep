// Everything one installation of Leitstern needs in the customer's own subscription.
targetScope = 'resourceGroup'

@description('Short name of the installation, letters, digits and hyphens; part of every resource name.')
@minLength(3)
@maxLength(16)
param name string = 'leitstern'

@description('Region of data and functions; has to offer Flex Consumption with Node 24.')
param location string = resourceGroup().location

@description('Region of the static site\'s management plane; its content is served worldwide.')
param siteLocation string = 'westeurope'

@description('Client id of the Entra app registration (access_as_user, v2 tokens).')
param entraClientId string

@description('Id of the Teams app in its manifest, for the links in calendar entries; empty leaves them out')
param teamsAppId string = ''
@description('Id of the app in the organisation\'s app catalogue; needed only for uploaded apps, whose catalogue id differs')
param teamsCatalogAppId string = ''
@description('https address of the site, once it is known: calendars tell of their changes there')
param publicUrl string = ''

@description('Directory ids whose people may sign in.')
param allowedTenants array = [tenant().tenantId]

@description('Client secret for on-behalf-of calls to Microsoft Graph; empty where the app registration trusts the managed identity instead.')
@secure()
param entraClientSecret string = ''

@description('Closes hidden votes, cards and answers in the data. A new one with each deployment is right: what was hidden before is then hidden for good.')
@secure()
@minLength(32)
param sealKey string = '${newGuid()}${newGuid()}'

@description('HTTP instances that are always warm: 1 keeps side panels and notifications quick.')
@minValue(0)
@maxValue(10)
param alwaysReadyInstances int = 1

@description('Live updates: Free_F1 carries 20 clients at once, Standard_S1 a thousand.')
@allowed(['Free_F1', 'Standard_S1'])
param liveSku string = 'Standard_S1'

@description('Requests a minute that one person may send to one instance; 0 for no limit.')
@minValue(0)
param requestsPerMinute int = 600

// Names of data accounts and storage are lower case everywhere in Azure
var base = toLower(name)
var suffix = uniqueString(resourceGroup().id, base)

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: { name: base, suffix: suffix, location: location }
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: base, location: location }
}

module data 'modules/cosmos.bicep' = {
  name: 'data'
  params: { name: base, suffix: suffix, location: location, principalId: identity.outputs.principalId }
}

module live 'modules/web-pubsub.bicep' = {
  name: 'live'
  params: {
    name: base
    suffix: suffix
    location: location
    principalId: identity.outputs.principalId
    sku: liveSku
  }
}

module functions 'modules/functions.bicep' = {
  name: 'functions'
  params: {
    name: base
    suffix: suffix
    location: location
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    identityPrincipalId: identity.outputs.principalId
    insightsConnectionString: monitoring.outputs.connectionString
    cosmosEndpoint: data.outputs.endpoint
    cosmosDatabase: data.outputs.database
    webPubSubEndpoint: live.outputs.endpoint
    webPubSubHub: live.outputs.hub
    entraClientId: entraClientId
    teamsAppId: teamsAppId
    teamsCatalogAppId: teamsCatalogAppId
    publicUrl: publicUrl
    entraClientSecret: entraClientSecret
    sealKey: sealKey
    allowedTenants: allowedTenants
    alwaysReadyInstances: alwaysReadyInstances
    requestsPerMinute: requestsPerMinute
  }
}

module site 'modules/site.bicep' = {
  name: 'site'
  params: { name: base, suffix: suffix, location: siteLocation, functionsId: functions.outputs.id, functionsRegion: location }
}

// Outputs become settings of the azd environment: `npm run build` finds the domain among them.
@description('Domain for the app manifest, the App ID URI and the redirect URIs.')
output LEITSTERN_DOMAIN string = site.outputs.domain
output FUNCTIONS_NAME string = functions.outputs.name
output SITE_NAME string = site.outputs.name
@description('Object id of the managed identity, for a federated credential of the app registration.')
output IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
