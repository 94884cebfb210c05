param name string
param suffix string
param location string
param identityId string
param identityClientId string
param identityPrincipalId string
param insightsConnectionString string
param cosmosEndpoint string
param cosmosDatabase string
param webPubSubEndpoint string
param webPubSubHub string
param entraClientId string
param teamsAppId string
param teamsCatalogAppId string
param publicUrl string
@secure()
param entraClientSecret string
@secure()
param sealKey string
param allowedTenants array
param alwaysReadyInstances int
param requestsPerMinute int

var packageContainer = 'packages'
var blobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take('${replace(name, '-', '')}${suffix}', 24)
  location: location
  sku: { name: 'Standard_LRS' }
  kind: 'StorageV2'
  properties: { allowSharedKeyAccess: false, allowBlobPublicAccess: false, minimumTlsVersion: 'TLS1_2' }

  resource blobs 'blobServices' = {
    name: 'default'
    resource packages 'containers' = { name: packageContainer }
  }
}

resource storageAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: storage
  name: guid(storage.id, identityPrincipalId, blobDataOwner)
  properties: {
    principalId: identityPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataOwner)
  }
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan-${suffix}'
  location: location
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

var settings = {
  AzureWebJobsStorage__accountName: storage.name
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
  AZURE_CLIENT_ID: identityClientId
  LEITSTERN_STORE: 'cosmos'
  COSMOS_ENDPOINT: cosmosEndpoint
  COSMOS_DATABASE: cosmosDatabase
  WEB_PUBSUB_ENDPOINT: webPubSubEndpoint
  WEB_PUBSUB_HUB: webPubSubHub
  ENTRA_CLIENT_ID: entraClientId
  TEAMS_APP_ID: teamsAppId
  TEAMS_CATALOG_APP_ID: teamsCatalogAppId
  LEITSTERN_PUBLIC_URL: publicUrl
  LEITSTERN_SEAL_KEY: sealKey
  ENTRA_ALLOWED_TENANTS: join(allowedTenants, ',')
  LEITSTERN_REQUESTS_PER_MINUTE: string(requestsPerMinute)
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: '${name}-api-${suffix}'
  location: location
  kind: 'functionapp,linux'
  // azd finds the app of the service "api" by this tag
  tags: { 'azd-service-name': 'api' }
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    functionAppConfig: {
      runtime: { name: 'node', version: '24' }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: 40
        alwaysReady: alwaysReadyInstances > 0 ? [{ name: 'http', instanceCount: alwaysReadyInstances }] : []
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${packageContainer}'
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
    }
  }
  dependsOn: [storageAccess]

  resource appsettings 'config' = {
    name: 'appsettings'
    properties: empty(entraClientSecret) ? settings : union(settings, { ENTRA_CLIENT_SECRET: entraClientSecret })
  }
}

output id string = app.id
output name string = app.name
