import type { View } from '../dialogs/views/view';

/** The view of one kind. */
export type ViewOf<K extends View['kind']> = Extract<View, { readonly kind: K }>;
