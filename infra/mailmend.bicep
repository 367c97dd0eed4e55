// Mailmend on Azure: a bot with the Teams channel, a container app, and PostgreSQL.
// az deployment group create --resource-group <group> --template-file infra/mailmend.bicep --parameters image=<image> …

@description('The image, such as registry.example.com/mailmend:1.0.0')
param image string
@description('The application (client) ID of the bot’s app registration')
param appId string
@secure()
param appPassword string
@description('The tenant of the app registration, which may talk to the bot')
param tenantId string = tenant().tenantId
@description('Object IDs of those who may set up helpdesk channels, separated by commas')
param helpdeskAdmins string
@secure()
param databasePassword string
param location string = resourceGroup().location
param name string = 'mailmend'

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '16'
    administratorLogin: 'mailmend'
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32 }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
  }

  resource tables 'databases' = {
    name: 'mailmend'
  }

  // Whatever runs in Azure reaches it by password and TLS; put both into one network to shut that, too.
  resource fromAzure 'firewallRules' = {
    name: 'azure'
    properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: { customerId: logs.properties.customerId, sharedKey: logs.listKeys().primarySharedKey }
    }
  }
}

var databaseUrl = 'postgres://mailmend:${uriComponent(databasePassword)}@${database.properties.fullyQualifiedDomainName}:5432/mailmend?sslmode=verify-full'

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      ingress: { external: true, targetPort: 3978, transport: 'http', allowInsecure: false }
      secrets: [
        { name: 'app-password', value: appPassword }
        { name: 'database-url', value: databaseUrl }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 20
      containers: [
        {
          name: 'mailmend'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: [
            { name: 'MICROSOFT_APP_ID', value: appId }
            { name: 'MICROSOFT_APP_TYPE', value: 'SingleTenant' }
            { name: 'MICROSOFT_APP_TENANT_ID', value: tenantId }
            { name: 'MICROSOFT_APP_PASSWORD', secretRef: 'app-password' }
            { name: 'ALLOWED_TENANTS', value: tenantId }
            { name: 'HELPDESK_ADMINS', value: helpdeskAdmins }
            { name: 'BOT_DOMAIN', value: '${name}.${environment.properties.defaultDomain}' }
            { name: 'DATABASE_URL', secretRef: 'database-url' }
            { name: 'PROXIES', value: '1' }
          ]
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 9464 }, periodSeconds: 3, failureThreshold: 40 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 9464 }, periodSeconds: 15 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 9464 }, periodSeconds: 10, timeoutSeconds: 4 }
          ]
        }
      ]
      scale: { minReplicas: 1, maxReplicas: 3 }
    }
  }
  dependsOn: [
    database::tables
    database::fromAzure
  ]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Mailmend'
    endpoint: 'https://${app.properties.configuration.ingress.fqdn}/api/messages'
    msaAppId: appId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenantId
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
  }
}

output domain string = app.properties.configuration.ingress.fqdn
output page string = 'https://${app.properties.configuration.ingress.fqdn}/tab'
