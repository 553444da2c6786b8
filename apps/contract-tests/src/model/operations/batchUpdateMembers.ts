export const model =
  'Its job changes members as native operations do, which are modelled; cases in test/sharing.ts follow it.';
