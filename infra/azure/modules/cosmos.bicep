// Serverless: an OKR system is quiet for hours and busy for minutes. The code never creates containers:
// the data-plane role below does not allow it.
param name string
param suffix string
param location string
param principalId string

var databaseName = 'leitstern'
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: '${name}-data-${suffix}'
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0 }]
    capabilities: [{ name: 'EnableServerless' }]
    // Instances share no session token. Whoever is told "something has changed" often asks another instance than the
    // one that wrote: it must not be shown the state before. Reads cost twice as much, which here is little.
    consistencyPolicy: { defaultConsistencyLevel: 'Strong' }
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous7Days' } }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: databaseName
  properties: { resource: { id: databaseName } }
}

resource okr 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = {
  parent: database
  name: 'okr'
  properties: {
    resource: {
      id: 'okr'
      partitionKey: { paths: ['/pk'], kind: 'Hash', version: 2 }
      // No document expires unless it carries a ttl of its own (idempotency records do).
      defaultTtl: -1
      indexingPolicy: {
        indexingMode: 'consistent'
        // Only what queries filter and sort by: every other path would make each write dearer.
        includedPaths: [{ path: '/pk/?' }, { path: '/type/?' }, { path: '/sort/?' }, { path: '/keys/*' }]
        excludedPaths: [{ path: '/*' }]
      }
    }
  }
}

resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, principalId, dataContributor)
  properties: {
    principalId: principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: account.id
  }
}

output endpoint string = account.properties.documentEndpoint
output database string = databaseName
