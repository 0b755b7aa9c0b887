import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Pane } from '../../src/pane/Pane.tsx';
import { showTimes } from '../../src/pane/rows/showTimes.ts';
import type { Language } from '../../src/strings/Language.ts';
import { galleryStates } from './galleryStates.ts';
import type { GalleryState } from './GalleryState.ts';
import { pressInTurn } from './pressInTurn.ts';
import type { GalleryAddress } from './readGalleryAddress.ts';

interface ExhibitProps {
  readonly height?: number | undefined;
  readonly state: GalleryState;
  readonly language: Language;
}

function Exhibit({ state, language, height }: ExhibitProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current || state.phase.kind !== 'live') return undefined;
    const spoken = { getSnapshot: () => language, subscribe: () => () => undefined };
    return showTimes(place.current, state.phase.model.ticker, spoken);
  }, [state, language]);
  useEffect(() => {
    if (place.current && state.press) return pressInTurn(place.current, state.press(language.strings));
    return undefined;
  }, [state, language]);
  return (
    <div ref={place} className="exhibit" data-state={state.id} style={{ height }}>
      <Pane phase={state.phase} language={language} />
    </div>
  );
}

/** Every state of the pane side by side, or the one that is asked for. */
export function Gallery(props: {
  readonly address: GalleryAddress;
  readonly language: Language;
}): ReactElement {
  const { address, language } = props;
  const single = galleryStates.find(({ id }) => id === address.state);
  if (single) return <Exhibit key={single.id} state={single} language={language} />;
  const chosen = galleryStates.filter(({ id }) => address.group.some((name) => id.startsWith(name)));
  return (
    <div className="gallery" style={{ gridTemplateColumns: `repeat(auto-fill, ${address.width}px)` }}>
      {chosen.map((state) => (
        <figure key={state.id}>
          <figcaption>
            <a href={`?state=${state.id}`}>{state.id}</a>
          </figcaption>
          <Exhibit state={state} language={language} height={address.height} />
        </figure>
      ))}
    </div>
  );
}
