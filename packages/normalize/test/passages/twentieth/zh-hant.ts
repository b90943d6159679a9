import { readPassages } from '../read-passages';
export const zhHant = readPassages(`
香港機場管理局公布，今年2月客運量達400萬人次，較去年同月增加88%；首兩個月合計820萬人次，貨運量71.5萬公噸。
  @ 2024-02 HK/Hong Kong
  400萬人次 = 4000000 {person} air_passengers
  88% = 88 % change air_passengers
  820萬人次 = 8200000 {person} 2024-01-01/2024-02-29 air_passengers
  71.5萬公噸 = 715000 t 2024-01-01/2024-02-29 air_cargo
  published: 2024-03-17

臺中市2023年失業率為3.4%，與高雄市相同，低於臺南市的3.5%，就業人數138萬6千人。
  @ 2023 TW/Taichung
  3.4% = 3.4 % unemployment_rate
  3.5% = 3.5 % TW/Tainan unemployment_rate
  138萬6千人 = 1386000 {person} jobs

截至2022年12月，澳門設有酒店及公寓式住宿場所123間，客房38,000間，全年平均入住率為38.4%，旅客平均逗留1.3日。
  @ 2022-12 MO/Macau
  38,000間 = 38000 {room} hotel_rooms
  38.4% = 38.4 % 2022
  ~ 123間

新加坡國立大學在2024年QS世界大學排名中位列第8，共有學生約4萬2千人，國際學生佔26%（地址：21 Lower Kent Ridge Road）。
  @ SG/Singapore
  第8 = 8 {rank} 2024 -indicator
  4萬2千人 = 42000 {person} about students
  26% = 26 % share
  ! 21
`);
