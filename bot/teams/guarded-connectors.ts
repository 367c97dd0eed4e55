import { ConnectorFactory } from 'botframework-connector';
import type { ConnectorClient } from 'botframework-connector';
import { DeliveryError } from '../../domain/ports';

interface Retrying {
  readonly client: { readonly pipeline: { removePolicy(options: { name: string }): unknown } };
}

/**
 * Makes the SDK's clients, for services of the platform alone: each carries the bot's token. They go without their own
 * three retries: those wait as long as the platform asks, inside a turn that the platform has long given up, and send a
 * message again that may have arrived. The outbox tries again, a reply does once.
 */
export class GuardedConnectors extends ConnectorFactory {
  constructor(
    private readonly inner: ConnectorFactory,
    private readonly audience: string,
    private readonly isService: (url: string) => boolean,
  ) {
    super();
  }

  /** Throws DeliveryError `refused` for an address that is not one of the platform. */
  override async create(serviceUrl: string, audience: string): Promise<ConnectorClient> {
    if (!this.isService(serviceUrl)) throw new DeliveryError('refused', null);
    const connector = await this.inner.create(serviceUrl, audience || this.audience);
    // The SDK offers no setting for this: its `noRetryPolicy` is not looked at.
    (connector as unknown as Retrying).client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    return connector;
  }
}
