import {
  Archive,
  ArrowDownUp,
  BookOpen,
  CalendarDays,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
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
  RotateCcw,
  Search,
  Stamp,
  Tag,
  TextQuote,
  User,
  Users,
  UsersRound,
  X,
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
  sort: ArrowDownUp,
  read: BookOpen,
  larger: Maximize2,
  info: Info,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof icons;
/** By its name, or itself if only late code has it. */
export type AnyIcon = IconName | IconNode;

type Size = {
  /** px */
  readonly size?: number;
  /** In right-to-left pages. */
  readonly mirrored?: boolean;
};

/** Always beside text or inside a named button, so hidden from assistive technology. */
export function Icon({ name, size = 16, mirrored = false }: Size & { readonly name: AnyIcon }) {
  const node = typeof name === 'string' ? icons[name] : name;
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
