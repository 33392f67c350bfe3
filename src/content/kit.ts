import type { KitItem } from '../core/care/kit';
import type { PrefId } from '../core/care/types';

const item = (id: string, serves: string, posts = true): KitItem => ({
  id,
  serves: serves.split(' ') satisfies PrefId[],
  posts,
});

/** The comfort kit, in the order in which one packs: things to lay ready, and what each is for. */
export const kitItems: readonly KitItem[] = [
  item('water', 'F01', false),
  item('warmDrink', 'F02 R06'),
  item('sweet', 'F03 F05 R06'),
  item('savoury', 'F04 F05'),
  item('meal', 'F06', false),
  item('blanket', 'C01 T13'),
  item('firmPillow', 'C02', false),
  item('softClothes', 'C03'),
  item('sheet', 'C04', false),
  item('pillows', 'C05', false),
  item('fan', 'C06', false),
  item('heatPack', 'C07'),
  item('balm', 'C07 T09'),
  item('aids', 'C08', false),
  item('charger', 'C08'),
  item('towel', 'H01 H02 H03', false),
  item('wipes', 'H01 H02 H03'),
  item('bathThings', 'H04 H05'),
  item('changeOfClothes', 'S07'),
  item('playlist', 'L02 L03 X02'),
  item('earplugs', 'L01'),
  item('smallLight', 'L05'),
  item('eyeMask', 'L06'),
  item('pen', 'D04 S06'),
  item('note', 'W01 W02 W03 R08'),
  item('recording', 'R09'),
  item('basket', 'X01', false),
  item('film', 'X04', false),
  item('box', 'R08', false),
];
