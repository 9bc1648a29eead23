import { Gauge, type Registry } from 'prom-client';

/** Registers a gauge whose value is asked for when metrics are read. */
export function addGauge(registry: Registry, name: string, help: string, value: () => number): void {
  const collect = function (this: Gauge): void {
    this.set(value());
  };
  registry.registerMetric(new Gauge({ name, help, registers: [], collect }));
}

/** Registers a gauge with a value for each value of one label. */
export function addLabelledGauge(
  registry: Registry,
  name: string,
  help: string,
  label: string,
  values: () => Readonly<Record<string, number>>,
): void {
  const collect = function (this: Gauge): void {
    for (const [key, value] of Object.entries(values())) this.set({ [label]: key }, value);
  };
  registry.registerMetric(new Gauge({ name, help, labelNames: [label], registers: [], collect }));
}
