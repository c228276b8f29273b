/** What life in prison counts where terms are put in order as months: more than any term. */
export const LIFE_MONTHS = 10_000;
/** What the death penalty counts there: more than life. */
export const DEATH_MONTHS = 20_000;
