import { readPassages } from '../read-passages';

export const ko = readPassages(String.raw`
부산항만공사(BPA)는 2019년 부산항에서 처리한 컨테이너 물동량이 전년보다 1.1% 늘어난 2,191만 TEU로 잠정 집계됐다고 밝혔다. 이 가운데 환적화물은 1,158만 TEU로 전체의 53%를 차지했다.
  @ 2019 KR/Busan
  1.1% = 1.1 % change port_containers
  2,191만 TEU = 21910000 {TEU} port_containers
  1,158만 TEU = 11580000 {TEU} port_containers
  53% = 53 % share -indicator

인천광역시 주민등록인구는 2018년 12월 31일 현재 295만 4,642명, 면적은 1,063.1㎢이며 인구밀도는 ㎢당 2,779명이다. (인천시청 남동구 정각로 29, 우 21554)
  @ 2018-12-31 KR/Incheon
  295만 4,642명 = 2954642 {person} population
  1,063.1㎢ = 1063.1 km2 area
  2,779명 = 2779 {person}/km2 density
  ! 29 #2
  ! 21554

구분\t2017년\t2018년\n외국인직접투자 신고액(억 달러)\t229.4\t269.0\n벤처투자액(조 원)\t2.4\t3.4\n실업률(%)\t3.7\t3.8
  @ -place
  229.4 = 22940000000 USD 2017 fdi_inflow
  269.0 = 26900000000 USD 2018 fdi_inflow
  2.4 = 2400000000000 KRW 2017 venture_capital
  3.4 = 3400000000000 KRW 2018 venture_capital
  3.7 = 3.7 % 2017 unemployment_rate
  3.8 = 3.8 % 2018 unemployment_rate

대구시는 2030년까지 신재생에너지 보급률을 현재 7.8%에서 20% 이상으로 높이고 온실가스를 24.8% 감축할 계획이다(조례 제5012호 제12조).
  @ KR/Daegu
  7.8% = 7.8 % renewable_share
  20% 이상 = 20 % at-least 2030 renewable_share
  24.8% = 24.8 % change 2030 co2_reduction
  ! 제5012호
  ! 제12조

서울 지하철 1~9호선의 하루 평균 이용객은 2018년 기준 약 730만 명, 노선 총길이는 340여 km에 이른다. 대중교통 수송분담률은 65.6%로 0.5%p 상승했다.
  @ 2018 KR/Seoul
  730만 명 = 7300000 {person} about rail_passengers
  340여 km = 340 km more-than rail_length
  65.6% = 65.6 % public_transport_share
  0.5%p = 0.5 {pp} change public_transport_share
  ! 1~9호선

청주공항 국제선 이용객 50만 명 돌파…전년比 56%↑
  @ KR/Cheongju air_passengers
  50만 명 = 500000 {person} more-than
  56% = 56 % change

광주과학기술원에는 34개국에서 온 유학생 150여 명이 재학 중이며, 연구개발비는 교원 1인당 6억 3천만 원이다. 문의 062-715-2114.
  @ KR/Gwangju
  150여 명 = 150 {person} more-than intl_students
  6억 3천만 원 = 630000000 KRW/{person} -indicator
  ! 34개국
  ! 062-715-2114

경기도의 2019년 상반기 수출은 590억 달러로 지난해 같은 기간에 견줘 14.9% 줄었고, 무역수지는 32억 달러 적자를 냈다.
  @ 2019-H1 KR/Gyeonggi
  590억 달러 = 59000000000 USD exports
  14.9% = -14.9 % change exports
  32억 달러 = 3200000000 USD -indicator
`);
