import type { TicketForm as FormId } from '../../dialogs/event';
import type { Form } from '../parts/ticket/ticket-form';

/** A form of the ticket's card, which its name opens. */
export type TicketForm = Form<FormId>;
export type TicketForms = readonly TicketForm[];
