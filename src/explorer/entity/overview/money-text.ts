/** An amount for people: `8026000000.00` CNY becomes `CNY 8,026,000,000`. Works on the digits, so nothing is rounded. */
export function moneyText({ amount, currency }: { readonly amount: string; readonly currency: string }): string {
  const [whole = '', cents = ''] = amount.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${currency} ${grouped}${/^0*$/.test(cents) ? '' : `.${cents}`}`;
}
