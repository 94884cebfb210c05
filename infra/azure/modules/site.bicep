// Static site and API on one origin: /api is passed on to the functions, so the browser needs no CORS.
// The site replaces the Authorization header of what it passes on; the tab therefore sends its token in
// X-Leitstern-Authorization as well (github.com/Azure/static-web-apps/issues/34).
param name string
param suffix string
param location string
param functionsId string
param functionsRegion string

resource site 'Microsoft.Web/staticSites@2024-04-01' = {
  name: '${name}-${suffix}'
  location: location
  sku: { name: 'Standard', tier: 'Standard' }
  // azd finds the site of the service "tab" by this tag
  tags: { 'azd-service-name': 'tab' }
  properties: { allowConfigFileUpdates: true, stagingEnvironmentPolicy: 'Disabled' }

  resource api 'linkedBackends' = {
    name: 'api'
    properties: { backendResourceId: functionsId, region: functionsRegion }
  }
}

output domain string = site.properties.defaultHostname
output name string = site.name
