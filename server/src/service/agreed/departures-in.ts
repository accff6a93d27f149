/** The departures of a draft, as the status bar counts them and the tabling report lists them. */
import { agreedLanguageRules } from '../check/rule';
import type { Finding } from '../finding';

/** Whether a finding is a departure from agreed language: superseded wording and disfavoured terms are, hints are not. */
export const isDeparture = ({ rule, severity }: Finding): boolean =>
  agreedLanguageRules.includes(rule) && (severity === 'warning' || severity === 'error');
