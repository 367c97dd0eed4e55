import { createContext, useContext } from 'react';
import type { Me } from '../../contract/me';

const nobody: Me = {
  id: '',
  name: '',
  role: 'requester',
  isAdmin: false,
  isLocal: false,
  localUsers: [],
  timezone: 'UTC',
  takeBackFor: 0,
  appId: '',
  botId: '',
  supportContact: '',
  filters: { states: [], urgencies: [], symptoms: [], outlooks: [], channels: [] },
};

/** Who looks at the page. */
export const MeContext = createContext<Me>(nobody);

/** Who looks at the page, wherever it is asked. */
export const useMe = (): Me => useContext(MeContext);
