import { createEffect, createSignal } from 'solid-js';
import './us.css';

/** Light modules around the symbol, as readers need them (ISO/IEC 18004 asks for four). */
const quietZone = 4;

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

interface Drawing {
  readonly size: number;
  readonly path: string;
}

const draw = async (text: string): Promise<Drawing> => {
  const { encodeQR } = await import('qr');
  const rows = encodeQR(text, 'raw', { border: quietZone, ecc: 'medium' });
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size: rows.length, path };
};

export const QrCode = (props: QrCodeProps) => {
  const [drawing, setDrawing] = createSignal<Drawing>({ size: 1, path: '' });
  createEffect(() => void draw(props.text).then(setDrawing));
  return (
    <div class="pair-code">
      <svg
        viewBox={`0 0 ${drawing().size} ${drawing().size}`}
        shape-rendering="crispEdges"
        role="img"
        aria-label={props.label}
      >
        <path d={drawing().path} />
      </svg>
    </div>
  );
};
