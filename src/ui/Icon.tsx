import {
  Archive,
  ArrowDownUp,
  BookOpen,
  CalendarDays,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  CircleAlert,
  CircleHelp,
  EyeOff,
  type IconNode,
  Image,
  ImageOff,
  Inbox,
  Info,
  Landmark,
  MapPin,
  Maximize2,
  PanelRight,
  Pencil,
  Plus,
  RotateCcw,
  Search,
  Stamp,
  Tag,
  TextQuote,
  User,
  Users,
  UsersRound,
  X,
  ZoomIn,
  ZoomOut,
} from 'lucide';
import { createElement } from 'react';

const icons = {
  person: User,
  place: MapPin,
  organisation: Landmark,
  group: UsersRound,
  thing: Tag,
  people: Users,
  dates: CalendarDays,
  check: Check,
  search: Search,
  close: X,
  previous: ChevronLeft,
  next: ChevronRight,
  up: ChevronUp,
  down: ChevronDown,
  handout: Inbox,
  access: EyeOff,
  unverified: CircleHelp,
  watermark: Stamp,
  file: Archive,
  edited: Pencil,
  ours: Image,
  noPhoto: ImageOff,
  panel: PanelRight,
  sources: TextQuote,
  retry: RotateCcw,
  plus: Plus,
  error: CircleAlert,
  sort: ArrowDownUp,
  read: BookOpen,
  zoomIn: ZoomIn,
  zoomOut: ZoomOut,
  larger: Maximize2,
  info: Info,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof icons;

type Size = {
  /** px */
  readonly size?: number;
  /** In right-to-left pages. */
  readonly mirrored?: boolean;
};

/** Always beside text or inside a named button, so hidden from assistive technology. */
export function Icon({ name, ...rest }: Size & { readonly name: IconName }) {
  return <Drawing node={icons[name]} {...rest} />;
}

/** An icon that only late code has. */
export function Drawing({ node, size = 16, mirrored = false }: Size & { readonly node: IconNode }) {
  return (
    <svg
      className={mirrored ? 'icon icon-mirrored' : 'icon'}
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
    >
      {node.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  );
}
