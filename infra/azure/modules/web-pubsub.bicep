// Tells clients that something has changed; nothing of the content goes through it. No keys: the function signs in
// with its identity, clients with short-lived addresses the function makes.
param name string
param suffix string
param location string
param principalId string

@description('Free_F1 carries 20 clients at once, a unit of Standard_S1 a thousand.')
@allowed(['Free_F1', 'Standard_S1'])
param sku string

var hubName = 'leitstern'
var serviceOwner = '12cf5a90-567b-43ae-8102-96cf46c7d9b4'

resource service 'Microsoft.SignalRService/webPubSub@2024-03-01' = {
  name: '${name}-live-${suffix}'
  location: location
  sku: { name: sku, capacity: 1 }
  properties: {
    disableLocalAuth: true
    tls: { clientCertEnabled: false }
    publicNetworkAccess: 'Enabled'
  }

  resource hub 'hubs' = {
    name: hubName
    // Nobody connects without an address of ours, and clients send nothing
    properties: { anonymousConnectPolicy: 'deny', eventHandlers: [] }
  }
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: service
  name: guid(service.id, principalId, serviceOwner)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', serviceOwner)
  }
}

output endpoint string = 'https://${service.properties.hostName}'
output hub string = hubName
