import { ConnectorFactory } from 'botframework-connector';
import type { ConnectorClient } from 'botframework-connector';

interface Retrying {
  readonly client: { readonly pipeline: { removePolicy(options: { name: string }): unknown } };
}

/**
 * Makes the SDK's clients, less their own three retries: those wait as long as the platform asks, inside a turn that the
 * platform has long given up, and send a message again that may have arrived. The outbox tries again, a reply does once.
 */
export class ConnectorsWithoutRetries extends ConnectorFactory {
  constructor(private readonly inner: ConnectorFactory) {
    super();
  }

  override async create(serviceUrl: string, audience: string): Promise<ConnectorClient> {
    const connector = await this.inner.create(serviceUrl, audience);
    // The SDK offers no setting for this: its `noRetryPolicy` is not looked at.
    (connector as unknown as Retrying).client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    return connector;
  }
}
