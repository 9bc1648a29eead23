/** The items that pass a test, found anew each time they are gone through: what is only counted is never held. */
export function passing<Item>(items: Iterable<Item>, test: (item: Item) => boolean): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) if (test(item)) yield item;
    },
  };
}

/** What is made of each item, anew each time it is gone through. */
export function mapped<Item, Result>(items: Iterable<Item>, make: (item: Item) => Result): Iterable<Result> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
  };
}
