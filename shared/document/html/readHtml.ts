import { Parser } from 'htmlparser2';
import { countedAttributes } from '../countedAttributes';
import { CountedCells } from '../countedCells';
import { decodeText } from '../decodeText';
import type { Document } from '../document';
import { documentLimits } from '../documentLimits';
import { DocumentRefusal } from '../documentRefusal';
import { BlockSink } from './blockSink';
import { carriedName } from './carriedReport';
import { declaredCharset } from './declaredCharset';
import { hidesBy } from './cssRules';
import { blocks, empty, isHidden, isRaised, leadsAway, unseen } from './htmlElements';
import { StyleRules } from './styleRules';
import { TableSink } from './tableSink';

/** An element that is open, and what gathers what stands in it. */
interface Open {
  name: string;
  sink: BlockSink;
  table: TableSink | null;
  seen: boolean;
  attributes: Record<string, string>;
  isRaised: boolean;
  isLink: boolean;
}

/**
 * Reads a page, Word's too: what a browser shows of it, without menus and what leads around the site. Nothing it refers to
 * is fetched.
 *
 * @throws DocumentRefusal notText, tooDeep, tooLarge
 */
export function readHtml(bytes: Uint8Array): Document {
  const text = decodeText(bytes, declaredCharset(bytes));
  const page = new Page(new StyleRules(text));
  const parser = new Parser(
    {
      ...countedAttributes(),
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeCDATA: false },
  );
  parser.write(text);
  parser.end();
  return page.finish();
}

class Page {
  private readonly body = new BlockSink();
  private readonly stack: Open[] = [this.outermost()];
  private readonly cells = new CountedCells();
  private elements = 0;
  private tables = 0;
  private characters = 0;
  private title = '';
  private carried: string | null = null;

  constructor(private readonly styles: StyleRules) {}

  open(name: string, attributes: Record<string, string>): void {
    this.elements += 1;
    if (this.elements > documentLimits.elements) throw new DocumentRefusal('tooLarge');
    const outer = this.top();
    if (name === 'meta' && attributes.name === carriedName) this.carried = attributes.content ?? null;
    if (name === 'br') outer.sink.breakLine();
    if (empty.has(name)) {
      if (name === 'hr') outer.sink.breakBlock();
      return;
    }
    if (this.stack.length > documentLimits.depth) throw new DocumentRefusal('tooDeep');
    const seen = outer.seen && !unseen.has(name) && !this.isHidden(name, attributes);
    const open: Open = {
      ...outer,
      name,
      attributes,
      seen,
      isRaised: isRaised(name, attributes),
      isLink: outer.isLink || leadsAway(name, attributes),
    };
    if (seen && name === 'table') {
      open.table = new TableSink(this.cells);
      // What stands in a table outside its cells, a browser shows before it.
      outer.sink.breakBlock();
    }
    if (seen && name === 'tr') open.table?.row();
    if (seen && (name === 'td' || name === 'th') && open.table !== null) {
      open.sink = open.table.cell(attributes);
      open.table = null;
    }
    if (seen && blocks.has(name))
      open.sink.breakBlock(/^h[1-6]$/.test(name) ? Number(name.slice(1)) : undefined);
    if (seen && open.isRaised) open.sink.beginRaised();
    this.stack.push(open);
  }

  close(name: string): void {
    // The parser closes each element that it opened, and those left open around it first.
    if (this.stack.length < 2 || this.top().name !== name) return;
    const { sink, table, seen, isRaised: wasRaised } = this.top();
    this.stack.pop();
    if (!seen) return;
    if (wasRaised) sink.endRaised();
    if (blocks.has(name)) sink.breakBlock();
    if (name === 'table' && table !== null) {
      this.tables += 1;
      sink.add(table.finish(this.tables));
    }
  }

  text(text: string): void {
    const { name, sink, seen, isLink } = this.top();
    if (name !== 'title' && !seen) return;
    this.characters += text.length;
    if (this.characters > documentLimits.characters) throw new DocumentRefusal('tooLarge');
    if (name === 'title') this.title += text;
    if (!seen) return;
    sink.text(text, isLink);
  }

  finish(): Document {
    while (this.stack.length > 1) this.close(this.top().name);
    this.body.breakBlock();
    const title = this.title.replace(/\s+/g, ' ').trim();
    return {
      blocks: this.body.blocks,
      ...(title === '' ? {} : { title }),
      ...(this.carried === null ? {} : { carried: this.carried }),
    };
  }

  private isHidden(name: string, attributes: Record<string, string>): boolean {
    if (isHidden(attributes)) return true;
    const own = hidesBy(attributes.style ?? '');
    return own?.hides ?? this.styles.hides({ name, attributes }, this.stack) ?? false;
  }

  private top(): Open {
    return this.stack.at(-1) ?? this.outermost();
  }

  private outermost(): Open {
    return {
      name: '',
      sink: this.body,
      table: null,
      seen: true,
      attributes: {},
      isRaised: false,
      isLink: false,
    };
  }
}
