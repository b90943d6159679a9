import { readPassages } from '../read-passages';
export const ko = readPassages(String.raw`
통계청이 발표한 2022년 지역내총생산(잠정)에 따르면 충남의 1인당 지역내총생산은 5,894만 원으로 울산(7,751만 원)에 이어 두 번째로 높았고, 전국 평균은 4,195만 원이었다.
  @ 2022 gdp_per_capita
  5,894만 원 = 58940000 KRW/{person} KR/Chungnam
  7,751만 원 = 77510000 KRW/{person} KR/Ulsan
  4,195만 원 = 41950000 KRW/{person} KR/South Korea
  ~ 두 번째

제주국제공항의 지난해 이용객은 2,909만 명으로 전년(2,970만 명) 대비 2.0% 감소했으나 국제선 여객은 121만 명으로 늘었다.
  @ 2023 KR/Jeju air_passengers
  2,909만 명 = 29090000 {person}
  2,970만 명 = 29700000 {person} 2022
  2.0% = -2.0 % change
  121만 명 = 1210000 {person}
  published: 2024-01-20

서울시는 2026년까지 총 3조 2천억 원을 도시철도에 투자하기로 했으며, 현재 8개 노선 338km를 운영하고 있다(문의 120, 제315회 임시회).
  @ KR/Seoul
  3조 2천억 원 = 3200000000000 KRW 2026 investment
  338km = 338 km -period rail_length
  ~ 8개 노선
  ! 문의 120
  ! 제315회

대한민국의 2022년 연구개발비는 112조 6,460억 원으로 국내총생산의 5.21%에 해당하며 연구원은 60만 1,530명이다.
  @ 2022 KR/South Korea
  112조 6,460억 원 = 112646000000000 KRW rd_spending
  5.21% = 5.21 % share rd_intensity
  60만 1,530명 = 601530 {person} researchers

울산항의 2023년 물동량은 1억 9,177만 톤으로 이 중 액체화물이 1억 5,800만 톤(82.4%)을 차지했고, 선박 입항은 2만 3,116척이었다.
  @ 2023 KR/Ulsan
  1억 9,177만 톤 = 191770000 t port_cargo
  1억 5,800만 톤 = 158000000 t port_cargo
  82.4% = 82.4 % share
  2만 3,116척 = 23116 {call} ship_calls

세종시 아파트의 ㎡당 평균 매매가격은 2021년 12월 692만 원에서 2023년 12월 549만 원으로 20.7% 떨어졌다.
  @ 2023-12 KR/Sejong housing_price
  692만 원 = 6920000 KRW/m2 2021-12
  549만 원 = 5490000 KRW/m2
  20.7% = -20.7 % change

광주광역시 서구 상무누리로 30 김대중컨벤션센터는 전시면적 1만 2,027㎡를 갖추고 있으며, 2022년 전시회 43회, 국제회의 12건을 개최했다. ☎ 062-611-2000
  @ 2022 KR/Gwangju
  1만 2,027㎡ = 12027 m2 -period convention_space
  43회 = 43 {fair} fairs
  12건 = 12 {meeting} intl_meetings
  ! 30
  ! 062-611-2000

2022년 인구주택총조사\n시도\t총인구(천 명)\t외국인(천 명)\t외국인 비중(%)\n서울\t9,417\t367\t3.9\n인천\t2,989\t98\t3.3
  @ 2022
  9,417 = 9417000 {person} KR/Seoul population
  367 = 367000 {person} KR/Seoul foreign_residents
  3.9 = 3.9 % share KR/Seoul foreign_born_share
  2,989 = 2989000 {person} KR/Incheon population
  98 #2 = 98000 {person} KR/Incheon foreign_residents
  3.3 = 3.3 % share KR/Incheon foreign_born_share
`);
