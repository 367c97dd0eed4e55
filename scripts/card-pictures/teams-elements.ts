/**
 * A script that teaches the page what Teams draws beyond the public schema, as far as cards use it: pills, and what flows
 * in columns where the card is wide enough. Without it the page shows what any other client does.
 */
export const teamsElements = `
  class Badge extends AdaptiveCards.CardElement {
    getJsonTypeName() { return 'Badge'; }
    internalParse(source, context) { super.internalParse(source, context); this.source = source; }
    internalRender() {
      const pill = document.createElement('span');
      pill.textContent = this.source.text;
      pill.className = 'pill ' + this.source.style;
      return pill;
    }
  }
  class FlowingContainer extends AdaptiveCards.Container {
    internalParse(source, context) { super.internalParse(source, context); this.flow = (source.layouts ?? [])[0]; }
    internalRender() {
      const element = super.internalRender();
      if (this.flow) {
        element.classList.add('flow');
        element.style.setProperty('--item', this.flow.itemWidth);
      }
      return element;
    }
  }
  AdaptiveCards.GlobalRegistry.elements.register('Badge', Badge);
  AdaptiveCards.GlobalRegistry.elements.register('Container', FlowingContainer);
`;
