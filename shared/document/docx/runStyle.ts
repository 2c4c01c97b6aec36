import { childOf, isOn, valueOf, type XmlElement } from '../parseXml';

/** What the properties of a run say of how it is seen; what they do not speak of is absent. */
export interface RunStyle {
  isHidden?: boolean;
  /** Struck through: no longer meant. */
  isStruck?: boolean;
  /** Set above or below the line. */
  isRaised?: boolean;
}

/** Source: ECMA-376 part 1, 17.3.2.9 (dstrike), 17.3.2.37 (strike), 17.3.2.41 (vanish), 17.3.2.42 (vertAlign). */
export function runStyle(properties: XmlElement | undefined): RunStyle {
  const struck = ['w:strike', 'w:dstrike'].filter((name) => childOf(properties, name) !== undefined);
  const align = valueOf(properties, 'w:vertAlign');
  return {
    ...(childOf(properties, 'w:vanish') === undefined ? {} : { isHidden: isOn(properties, 'w:vanish') }),
    ...(struck.length === 0 ? {} : { isStruck: struck.some((name) => isOn(properties, name)) }),
    ...(align === undefined ? {} : { isRaised: align === 'superscript' || align === 'subscript' }),
  };
}
