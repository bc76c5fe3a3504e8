/** Roles of the Material 3 scheme, as in `--md-sys-color-<role>`. */
export const ROLES = `primary on-primary primary-container on-primary-container primary-fixed primary-fixed-dim
on-primary-fixed on-primary-fixed-variant secondary on-secondary secondary-container on-secondary-container secondary-fixed
secondary-fixed-dim on-secondary-fixed on-secondary-fixed-variant tertiary on-tertiary tertiary-container
on-tertiary-container tertiary-fixed tertiary-fixed-dim on-tertiary-fixed on-tertiary-fixed-variant error on-error
error-container on-error-container surface on-surface on-surface-variant surface-tint surface-dim surface-bright
surface-container surface-container-low surface-container-lowest surface-container-high surface-container-highest outline
outline-variant shadow scrim inverse-surface on-inverse-surface inverse-primary`.split(/\s+/);
