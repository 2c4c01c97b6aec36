import type { Document, Paragraph } from '../document';
import { withRaised } from '../raisedText';

type Block = Document['blocks'][number];

/** Gathers what stands in a page or a cell, paragraph by paragraph; white space is folded as a browser folds it. */
export class BlockSink {
  readonly blocks: Block[] = [];
  private lines: string[] = [];
  private line = '';
  private heading: number | undefined;
  /** null while there is no text. */
  private isLink: boolean | null = null;
  private raised = 0;
  private above = '';

  /** @param isLink whether the text leads to another page */
  text(text: string, isLink = false): void {
    if (text.trim() !== '') this.isLink = isLink && this.isLink !== false;
    if (this.raised === 0) this.line += text;
    else this.above += text;
  }

  /** What comes now is set above or below the line. */
  beginRaised(): void {
    this.raised += 1;
  }

  endRaised(): void {
    this.raised -= 1;
    if (this.raised === 0) this.lower();
  }

  breakLine(): void {
    this.lower();
    const line = this.line.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
    if (line !== '') this.lines.push(line);
    this.line = '';
  }

  /** Ends the paragraph; the next one is a heading of that level, if any. */
  breakBlock(heading?: number): void {
    this.breakLine();
    if (this.lines.length > 0) {
      const paragraph: Paragraph = { kind: 'paragraph', lines: this.lines, place: {} };
      if (this.heading !== undefined) paragraph.heading = this.heading;
      if (this.isLink === true) paragraph.isLink = true;
      this.blocks.push(paragraph);
      this.lines = [];
    }
    this.isLink = null;
    this.heading = heading;
  }

  add(blocks: Block[]): void {
    this.breakBlock();
    for (const block of blocks) this.blocks.push(block);
  }

  private lower(): void {
    this.line = withRaised(this.line, this.above);
    this.above = '';
  }
}
