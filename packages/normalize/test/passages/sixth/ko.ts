import { readPassages } from '../read-passages';

export const ko = readPassages(String.raw`
2018년 우리나라의 연구개발비는 85조 7,287억 원으로 GDP 대비 4.81%에 달했다. 연구원 수는 51만 4,170명이다.
  @ 2018 KR/South Korea
  85조 7,287억 원 = 85728700000000 KRW rd_spending
  4.81% = 4.81 % rd_intensity
  51만 4,170명 = 514170 {person} researchers

제주시 연동의 아파트 매매가격은 3.3㎡당 1,850만 원으로 1년 새 4.2% 내렸다.
  @ KR/Jeju housing_price
  1,850만 원 = 18500000 KRW/[pyeong]
  4.2% = -4.2 % change

벡스코는 전시장 면적 4만 6천㎡를 갖추고 있으며 2018년에 전시회 116건, 국제회의 55건을 열었다. 가동률은 60% 안팎이다.
  @ KR/Busan
  4만 6천㎡ = 46000 m2 convention_space
  116건 = 116 {fair} 2018 fairs
  55건 = 55 {meeting} 2018 intl_meetings
  60% = 60 % about 2018 -indicator

울산시의 1인당 지역내총생산은 2018년 6,552만 원으로 전국 1위이다. 고용률은 58.8%, 소비자물가 상승률은 1.1%를 나타냈다.
  @ KR/Ulsan 2018
  6,552만 원 = 65520000 KRW/{person} gdp_per_capita
  1위 = 1 {rank} city_rank
  58.8% = 58.8 % employment_rate
  1.1% = 1.1 % change inflation

인천항 국제여객터미널에는 올해 크루즈 10항차, 여객 2만여 명이 입항할 예정이다. (연합뉴스 2019-05-02, 기사번호 20190502-0012)
  published: 2019-05-02
  @ 2019 KR/Incheon
  10항차 = 10 {call} ship_calls
  2만여 명 = 20000 {person} more-than cruise_passengers
  ! 2019-05-02
  ! 20190502-0012

연도별 등록외국인\n연도\t등록외국인(명)\t비율(%)\n2016\t45,837\t1.3\n2017\t47,210\t1.4
  title: 부산광역시 외국인 현황
  @ KR/Busan
  45,837 = 45837 {person} 2016 foreign_residents
  1.3 = 1.3 % 2016 foreign_born_share share
  47,210 = 47210 {person} 2017 foreign_residents
  1.4 = 1.4 % 2017 foreign_born_share share

세종시 올해 예산 1조 5,516억 원…작년보다 421억 원 늘어
  @ KR/Sejong public_spending
  1조 5,516억 원 = 1551600000000 KRW
  421억 원 = 42100000000 KRW change

싱가포르 항만의 컨테이너 선석은 67개, 안벽 길이는 18km이며 123개국 600여 개 항만과 연결된다.
  @ SG/Singapore
  67개 = 67 {berth} berths
  18km = 18 km quay_length
  ! 123개국
  ~ 600여 개
`);
