const key = 'mailmend-local-user';

/** Who one is in local mode, as long as this window is open; null as long as nobody was chosen. */
export const localUser = (): string | null => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Becomes somebody else: the page begins anew. */
export const becomeLocalUser = (id: string): void => {
  try {
    sessionStorage.setItem(key, id);
  } finally {
    window.location.reload();
  }
};
